using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>A finished evaluation, with the words and places that outputs are made of.</summary>
internal sealed class EvaluationRecord(SourceDocument document, SchemaEvaluation root, Disclosure disclosure)
{
    private readonly ValueText _text = new(document, disclosure);

    public SchemaEvaluation Root => root;

    public string InstanceLocation(SchemaEvaluation schema) => disclosure.PointerOf(document, schema.Instance);

    /// <summary>URI of the schema: its resource's, followed by the pointer as a fragment.</summary>
    public static string AbsoluteLocation(SchemaEvaluation schema) =>
        $"{ResourceUri(schema)}#{UriFragment.Encode(PointerInResource(schema, out _))}";

    public static string AbsoluteLocation(KeywordEvaluation keyword)
    {
        var schema = PointerInResource(keyword.Owner, out var isShown);
        return $"{ResourceUri(keyword.Owner)}#{UriFragment.Encode(isShown ? JsonPointer.Append(schema, keyword.Name) : schema)}";
    }

    public string? Error(SchemaEvaluation schema) => schema.Error?.Invoke(_text);

    public string Error(KeywordEvaluation keyword) =>
        keyword.Error?.Invoke(_text) ?? $"a schema of '{keyword.Name}' does not allow the value that it is applied to";

    /// <summary>The annotation as JSON; null where there is none, or it must not be shown.</summary>
    public string? Annotation(KeywordEvaluation keyword) =>
        keyword.Annotation is null || (disclosure.Shows(keyword.Owner.Instance) && keyword.Location!.Shows(keyword.Location.ValueToken))
            ? keyword.Annotation
            : null;

    private static string ResourceUri(SchemaEvaluation schema) => schema.Schema.Place.Resource.Uri;

    /// <summary>The pointer of the schema; of what is around it where a name on the way must not be shown.</summary>
    private static string PointerInResource(SchemaEvaluation schema, out bool isShown)
    {
        var (source, token, resource) = schema.Schema.Place;
        var pointer = schema.Schema.Secrets.Of(source).PointerOf(source, token);
        var root = source.Pointers.Of(resource.Root);
        isShown = pointer == source.Pointers.Of(token);
        return pointer.Length > root.Length ? pointer[root.Length..] : "";
    }
}
