using DataContracts.Reading;
using DataContracts.Violations;

namespace DataContracts.Outputs;

/// <summary>A finished evaluation, with the words and places that outputs are made of.</summary>
internal sealed class EvaluationRecord(SourceDocument document, SchemaEvaluation root, IReadOnlySet<int> hidden)
{
    private readonly ValueText _text = new(document, hidden);
    private readonly Dictionary<SourceDocument, PointerTable> _pointers = [];

    public SchemaEvaluation Root => root;

    public string InstanceLocation(SchemaEvaluation schema) => PointersOf(document).Of(schema.Instance);

    /// <summary>URI of the schema: its resource's, and behind it the pointer as a fragment.</summary>
    public string AbsoluteLocation(SchemaEvaluation schema) => $"{ResourceUri(schema)}#{UriFragment.Encode(PointerInResource(schema))}";

    public string AbsoluteLocation(KeywordEvaluation keyword) =>
        $"{ResourceUri(keyword.Owner)}#{UriFragment.Encode(JsonPointer.Append(PointerInResource(keyword.Owner), keyword.Name))}";

    public string? Error(SchemaEvaluation schema) => schema.Error?.Invoke(_text);

    public string Error(KeywordEvaluation keyword) => keyword.Error?.Invoke(_text) ?? $"a schema of '{keyword.Name}' does not allow the value that it is applied to";

    private static string ResourceUri(SchemaEvaluation schema) => schema.Schema.Place.Resource.Uri;

    private string PointerInResource(SchemaEvaluation schema)
    {
        var (source, token, resource) = schema.Schema.Place;
        var pointers = PointersOf(source);
        return pointers.Of(token)[pointers.Of(resource.Root).Length..];
    }

    private PointerTable PointersOf(SourceDocument source)
    {
        if (!_pointers.TryGetValue(source, out var table))
        {
            table = new PointerTable(source);
            _pointers.Add(source, table);
        }

        return table;
    }
}
