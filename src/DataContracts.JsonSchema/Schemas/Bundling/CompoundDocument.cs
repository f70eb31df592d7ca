using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Schemas.Bundling;

/// <summary>A contract with the documents that it refers to among its definitions, each under its identifier.</summary>
internal sealed class CompoundDocument(SchemaResource root, BundlePlan plan)
{
    private readonly BundleWriter _writer = new(plan.References);

    public string Write()
    {
        var definitions = root.Dialect.Keywords.ContainsKey("$defs") ? "$defs" : "definitions";
        var members = Identified(root, 0).ToList();
        var own = BundleWriter.Members(root.Document, root.Root)
            .FirstOrDefault(member => root.Document.StringOf(member - 1) == definitions);
        var entries = own == 0
            ? []
            : BundleWriter.Members(root.Document, own)
                .Select(member => (Name: root.Document.StringOf(member - 1), Json: _writer.Write(root.Document, member, 2))).ToList();
        foreach (var document in plan.Documents)
        {
            entries.Add((FreeName(plan.Uris.Of(document.Uri), entries), Embed(document)));
        }

        _ = members.RemoveAll(member => member.Name == definitions);
        members.Add((definitions, BundleWriter.Object(entries, 1)));
        return BundleWriter.Object(members, 0);
    }

    private static string FreeName(string name, List<(string Name, string Json)> taken)
    {
        while (taken.Any(entry => entry.Name == name))
        {
            name += "_";
        }

        return name;
    }

    private string Embed(SchemaResource resource)
    {
        var document = resource.Document;
        var members = document.Tokens[resource.Root].Type == InstanceTypes.Boolean ? OfBoolean(resource) : Identified(resource, 2);
        return BundleWriter.Object(members, 2);
    }

    private List<(string Name, string Json)> OfBoolean(SchemaResource resource)
    {
        List<(string, string)> members = [Identifier(resource)];
        if (!resource.Document.Tokens[resource.Root].IsTrue)
        {
            members.Add(("not", "{}"));
        }

        return members;
    }

    /// <summary>The members of a document's schema, which names itself and its dialect.</summary>
    private IEnumerable<(string Name, string Json)> Identified(SchemaResource resource, int indent)
    {
        var document = resource.Document;
        var idKeyword = resource.Dialect.IdKeyword;
        var members = BundleWriter.Members(document, resource.Root)
            .Select(member => (Name: document.StringOf(member - 1), Token: member))
            .ToList();
        var hidesIdentifier = resource.Dialect.RefReplacesSiblings && members.Any(member => member.Name == "$ref");
        if (members.All(member => member.Name != "$schema") && resource != root)
        {
            yield return ("$schema", BundleWriter.Quote(resource.Dialect.Uri));
        }
        else if (members.Find(member => member.Name == "$schema") is { Name: not null } schema)
        {
            yield return ("$schema", _writer.Write(document, schema.Token, indent + 1));
        }

        if (resource != root || (!hidesIdentifier && plan.Uris.Of(resource.Uri) != resource.Uri))
        {
            yield return Identifier(resource);
        }
        else if (members.Find(member => member.Name == idKeyword) is { Name: not null } identifier)
        {
            yield return (idKeyword, _writer.Write(document, identifier.Token, indent + 1));
        }

        foreach (var (name, token) in members.Where(member => member.Name != "$schema" && member.Name != idKeyword))
        {
            if (!hidesIdentifier || resource == root)
            {
                yield return (name, _writer.Write(document, token, indent + 1));
            }
            else if (name == "$ref")
            {
                // Up to draft-07 a $ref makes the identifier beside it void, and with it every other keyword: only the definitions are of
                // use.
                yield return ("allOf", $"[{{ \"$ref\": {_writer.Write(document, token, indent + 2)} }}]");
            }
            else if (name == "definitions" || !resource.Dialect.Keywords.ContainsKey(name))
            {
                yield return (name, _writer.Write(document, token, indent + 1));
            }
        }
    }

    private (string Name, string Json) Identifier(SchemaResource resource) =>
        (resource.Dialect.IdKeyword, BundleWriter.Quote(plan.Uris.Of(resource.Uri)));
}
