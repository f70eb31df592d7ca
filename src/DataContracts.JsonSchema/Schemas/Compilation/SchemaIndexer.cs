using System.Text;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>Finds the schema resources and anchors of one document, before anything of it is compiled.</summary>
internal sealed class SchemaIndexer(SchemaRegistry registry, SourceDocument document, string retrievalUri)
{
    public const string RecursiveAnchor = "$recursiveAnchor";

    public void Index(Dialect dialect) => Walk(0, null, dialect);

    private void Walk(int schema, SchemaResource? resource, Dialect dialect)
    {
        var tokens = document.Tokens;
        if (tokens[schema].Type != InstanceTypes.Object)
        {
            if (resource is null)
            {
                resource = registry.Add(retrievalUri, retrievalUri, document, schema, dialect, null);
            }

            Doubt(resource, unless: LegalValue.IsSchema(document, schema));

            return;
        }

        resource = OpenResource(schema, resource, dialect);
        dialect = resource.Dialect;
        Doubt(resource, unless: true);
        AddAnchors(schema, resource);
        for (var name = schema + 1; name < tokens[schema].Next; name = document.Tokens[name + 1].Next)
        {
            var text = document.StringOf(name);
            if (!dialect.Keywords.TryGetValue(text, out var keyword))
            {
                Doubt(resource, unless: LegalValue.IgnoreUnknown(text));
            }
            else
            {
                Doubt(resource, unless: LegalValue.IsLegal(document, name + 1, keyword, dialect));
                WalkValue(name + 1, keyword.Shape, resource);
            }
        }
    }

    private SchemaResource OpenResource(int schema, SchemaResource? outer, Dialect dialect)
    {
        if (Find(schema, "$schema"u8) is { } uri && ReferenceUri.Split(uri).Uri is var own && own != dialect.Uri
            && (outer is null || HasIdentifier(schema)))
        {
            dialect = registry.FindDialect(own, document, out _) ?? dialect;
        }

        var baseUri = outer?.Uri ?? retrievalUri;
        var id = Identifier(schema, dialect);
        var (idUri, _) = ReferenceUri.Split(id ?? "");
        if (outer is not null && idUri.Length == 0)
        {
            return outer;
        }

        var absolute = ReferenceUri.Resolve(baseUri, idUri);
        if (absolute is null)
        {
            registry.Report(
                SchemaRules.InvalidSchema,
                document,
                Members.Find(document.Utf8, document.Tokens, schema, Encoding.UTF8.GetBytes(dialect.IdKeyword)),
                $"'{id}' is not a URI reference");
            absolute = baseUri;
        }

        return registry.Add(
            absolute,
            retrievalUri,
            document,
            schema,
            dialect,
            outer is null || outer.Dialect.Uri != dialect.Uri ? null : outer.DialectRoot);
    }

    private void Doubt(SchemaResource resource, bool unless)
    {
        // Of another dialect, every schema is in doubt.
        if (!unless || !resource.Dialect.KnowsLegalValues)
        {
            registry.Doubt(resource.DialectRoot);
        }
    }

    private bool HasIdentifier(int schema) => Find(schema, "$id"u8) is not null || Find(schema, "id"u8) is not null;

    private string? Identifier(int schema, Dialect dialect) =>
        dialect.RefReplacesSiblings && Find(schema, "$ref"u8) is not null ? null : Find(schema, Encoding.UTF8.GetBytes(dialect.IdKeyword));

    private void AddAnchors(int schema, SchemaResource resource)
    {
        var dialect = resource.Dialect;
        if (dialect.IdMayBeAnchor && Identifier(schema, dialect) is { } id && ReferenceUri.Split(id).Fragment is { Length: > 0 } fragment)
        {
            AddAnchor(resource.Anchors, fragment, schema);
        }

        if (dialect.Keywords.ContainsKey("$anchor") && Find(schema, "$anchor"u8) is { } anchor)
        {
            AddAnchor(resource.Anchors, anchor, schema);
        }

        if (dialect.Keywords.ContainsKey("$dynamicAnchor") && Find(schema, "$dynamicAnchor"u8) is { } dynamicAnchor)
        {
            AddAnchor(resource.Anchors, dynamicAnchor, schema);
            resource.DynamicAnchors[dynamicAnchor] = schema;
        }

        if (dialect.Keywords.ContainsKey(RecursiveAnchor)
            && Members.Find(document.Utf8, document.Tokens, schema, "$recursiveAnchor"u8) is >= 0 and var recursive
            && document.Tokens[recursive].IsTrue
            && schema == resource.Root)
        {
            resource.DynamicAnchors[RecursiveAnchor] = schema;
        }
    }

    private void AddAnchor(Dictionary<string, int> anchors, string anchor, int schema)
    {
        if (!anchors.TryAdd(anchor, schema) && anchors[anchor] != schema)
        {
            registry.Report(SchemaRules.DuplicateIdentifier, document, schema, $"the anchor '{anchor}' is declared twice");
        }
    }

    private void WalkValue(int value, SubschemaShape shape, SchemaResource resource)
    {
        var token = document.Tokens[value];
        switch (shape, token.Type)
        {
            case (SubschemaShape.Schema or SubschemaShape.SchemaOrArray, InstanceTypes.Object):
                Walk(value, resource, resource.Dialect);
                break;
            case (SubschemaShape.SchemaArray or SubschemaShape.SchemaOrArray, InstanceTypes.Array):
                for (var item = value + 1; item < token.Next; item = document.Tokens[item].Next)
                {
                    Walk(item, resource, resource.Dialect);
                }

                break;
            case (SubschemaShape.SchemaMap or SubschemaShape.SchemaOrNamesMap, InstanceTypes.Object):
                for (var name = value + 1; name < token.Next; name = document.Tokens[name + 1].Next)
                {
                    Walk(name + 1, resource, resource.Dialect);
                }

                break;
        }
    }

    private string? Find(int schema, ReadOnlySpan<byte> name)
    {
        var value = Members.Find(document.Utf8, document.Tokens, schema, name);
        return value >= 0 && document.Tokens[value].Type == InstanceTypes.String ? document.StringOf(value) : null;
    }
}
