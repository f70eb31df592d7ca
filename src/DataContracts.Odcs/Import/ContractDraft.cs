using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DataContracts.Odcs.Export;
using DataContracts.Odcs.Json;
using DataContracts.Odcs.Keeping;

namespace DataContracts.Odcs.Import;

/// <summary>The contract that an ODCS document alone says, its links not followed.</summary>
internal static class ContractDraft
{
    private static readonly string[] s_roles = ["accepts", "produces", "both"];

    public static JsonObject Read(JsonObject document, int schema, string? name) => Read(document, schema, name, out _);

    /// <param name="document">The document.</param>
    /// <param name="schema">Which of its schemas.</param>
    /// <param name="name">The contract's name, or null for the document's.</param>
    /// <param name="notes">What the contract can't express.</param>
    public static JsonObject Read(JsonObject document, int schema, string? name, out ImmutableArray<ImportNote> notes)
    {
        var element = document.List("schema") is { Count: > 0 } schemas ? schemas[schema]!.AsObject() : null;
        var header = Header(document, name ?? ContractName.Of(document, schema));
        var contract = new JsonObject { ["$schema"] = Vocabulary.Dialect, [Vocabulary.Header] = header };
        var draft = new SchemaDraft();
        draft.Root(contract, element, header.Text("name")!, JsonPath.Append("/schema", schema));
        notes = [.. draft.Notes];

        var original = (JsonObject)document.DeepClone();
        original.Remove("schema");
        var kept = Complement.Of(original, HeaderDescription.Of(header));
        if (element is null)
        {
            kept["schema"] = document["schema"]?.DeepClone();
        }

        if (draft.Kept.Count > 0)
        {
            kept[Vocabulary.KeptElements] = draft.Kept;
        }

        if (kept.Count > 0)
        {
            header[Vocabulary.Kept] = kept;
        }

        return contract;
    }

    private static JsonObject Header(JsonObject document, string name)
    {
        var header = new JsonObject { ["name"] = name, ["version"] = document.Text("version"), ["status"] = document.Text("status") };
        Add(header, "id", document.Text("id") is { } id && id != StableId.Of(name) ? id : null);
        Add(header, "owner", document.Object("team")?.Text("name"));
        Add(header, "contact", Contact.Read(document.List("support")));
        Add(header, "domain", document.Text("domain"));
        if (document["tags"].AsTexts() is { } tags)
        {
            header["tags"] = tags.ToJsonList();
        }

        Add(header, "expected", document.Object("description")?.Text("purpose"));
        foreach (var member in Vocabulary.CustomHeaderMembers)
        {
            var value = CustomProperties.Find(document.List(CustomProperties.Key), member).AsText();
            Add(header, member, member == "role" && !s_roles.Contains(value) ? null : value);
        }

        return header;
    }

    private static void Add(JsonObject header, string name, string? value)
    {
        if (value is not null)
        {
            header[name] = value;
        }
    }
}
