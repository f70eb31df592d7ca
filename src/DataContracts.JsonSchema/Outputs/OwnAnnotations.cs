using System.Text;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>
/// The annotations whose value is in the schema (JSON Schema 2020-12 Core, section 7.7; Validation, sections 7 to 9).
/// </summary>
internal static class OwnAnnotations
{
    public static void Add(SourceDocument document, SchemaEvaluation evaluation)
    {
        var (source, schema, resource) = evaluation.Schema.Place;
        var token = document.Tokens[evaluation.Instance];

        // A property's name is not a value of the document and gets no annotation.
        if (source.Tokens[schema].Type != InstanceTypes.Object || token.IsName || evaluation.Schema.Place.IsOnlyReference)
        {
            return;
        }

        for (var name = schema + 1; name < source.Tokens[schema].Next; name = source.Tokens[name + 1].Next)
        {
            var keyword = source.StringOf(name);
            var annotates = resource.Dialect.Keywords.TryGetValue(keyword, out var known)
                ? IsAnnotation(known, token.Type, source, schema)
                : resource.Dialect.UnknownIsAnnotation;
            if (annotates)
            {
                var target = evaluation.Keywords.FirstOrDefault(other => other.Name == keyword) ?? evaluation.Add(keyword);
                var location = new KeywordLocation(source, name, name + 1, keyword, evaluation.Schema.Secrets);
                target.Annotate(RawJson.Of(source, name + 1), location);
            }
        }
    }

    private static bool IsAnnotation(KeywordDefinition keyword, InstanceTypes type, SourceDocument source, int schema) =>
        (keyword.Annotates & type) != 0
        && (keyword.AnnotatesBeside is not { } other
            || Members.Find(source.Utf8, source.Tokens, schema, Encoding.UTF8.GetBytes(other)) >= 0);
}
