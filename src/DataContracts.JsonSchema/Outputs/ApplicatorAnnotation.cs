using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>The annotations that keywords make by being applied.</summary>
internal static class ApplicatorAnnotation
{
    /// <summary>The annotation as JSON; null for a keyword without one, or a dialect before there were any.</summary>
    public static string? Of(SourceDocument document, KeywordEvaluation evaluation, Keyword keyword)
    {
        var dialect = evaluation.Owner.Schema.Place.Resource.Dialect;
        if (!dialect.UnknownIsAnnotation || !dialect.Keywords.TryGetValue(evaluation.Name, out var definition))
        {
            return null;
        }

        var keywordType = keyword.Location.Document.Tokens[keyword.Location.ValueToken].Type;
        return definition.Applied(new Application(
            document,
            evaluation.Owner.Instance,
            keywordType,
            [.. evaluation.Subschemas.Select(subschema => (subschema.Instance, (Func<bool>)(() => subschema.IsValid)))]));
    }
}
