using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DataContracts.Odcs.Export;
using DataContracts.Odcs.Import;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>A contract from an ODCS 3 document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Notes">What it can't express.</param>
public sealed record OdcsImport(string Name, JsonObject Contract, ImmutableArray<ImportNote> Notes)
{
    /// <summary>The names of the document's schemas; each is a contract of its own.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="OdcsException">This is not an ODCS 3 document.</exception>
    public static ImmutableArray<string> SchemaNames(JsonNode? document) =>
        [.. Demand(document).List("schema")?.Select(schema => schema!.AsObject().Text("name")!) ?? []];

    /// <summary>Imports one schema of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schema">Which of its schemas, from 0; 0 where it has none.</param>
    /// <param name="name">What to call the contract, or null for the name in the document.</param>
    /// <exception cref="OdcsException">This is not an ODCS 3 document, or one that can't be kept without loss.</exception>
    public static OdcsImport Of(JsonNode? document, int schema, string? name)
    {
        var whole = Demand(document);
        if (name is not null && !ContractName.IsFileName(name))
        {
            throw new OdcsException("", $"'{name}' can't be the name of a folder on every system, so it can't name a contract");
        }

        var contract = ContractDraft.Read(whole, schema, name, out var notes);
        var expected = (JsonObject)whole.DeepClone();
        if (expected.List("schema") is { Count: > 1 } schemas)
        {
            expected["schema"] = new JsonArray(schemas[schema]!.DeepClone());
        }

        return JsonEquivalence.FindDifference(expected, OdcsDocument.Of(contract)) is { } pointer
            ? throw new OdcsException(Place(pointer, schema),
                "this would not survive the round trip unchanged; please report it")
            : new OdcsImport(contract[Vocabulary.Header]!.AsObject().Text("name")!, contract, notes);
    }

    /// <summary>Where a document differs from what a contract exports as; null where it does not.</summary>
    /// <param name="document">The document.</param>
    /// <param name="export">The contract's export.</param>
    public static string? FindDifference(JsonNode? document, OdcsExport export)
    {
        ArgumentNullException.ThrowIfNull(export);
        return JsonEquivalence.FindDifference(document, export.Document);
    }

    private static JsonObject Demand(JsonNode? document)
    {
        var mapping = document as JsonObject ?? throw new OdcsException("", "this is not an ODCS contract: it must be a mapping");
        Shape.Demand(mapping);
        return mapping;
    }

    private static string Place(string pointer, int schema) =>
        pointer.StartsWith("/schema/0", StringComparison.Ordinal)
            ? JsonPath.Append("/schema", schema) + pointer["/schema/0".Length..]
            : pointer;
}
