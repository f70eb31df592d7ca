using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>What keywords mean, those too of which that is not known: they are opaque.</summary>
internal static class KeywordMeanings
{
    public static Formula Meaning(this MeaningContext context, Keyword keyword) =>
        keyword is IKeywordMeaning known ? known.Meaning(context) : context.Opaque(keyword.Location);

    public static IEnumerable<(string? Property, Formula Demand)> Demands(this MeaningContext context, Keyword keyword) =>
        keyword is IKeywordMeaning known ? known.Demands(context) : [(null, context.Opaque(keyword.Location))];

    public static IReadOnlyList<ConditionalEvaluation>? Evaluations(this MeaningContext context, Keyword keyword) => keyword switch
    {
        IKeywordMeaning known => known.Evaluations(context),
        IUnevaluatedMeaning last => [new ConditionalEvaluation(context.Table.True, last.Evaluates)],
        _ => [],
    };

    /// <summary>What a keyword demands that runs last.</summary>
    public static Formula Rest(this MeaningContext context, Keyword keyword, IReadOnlyList<ConditionalEvaluation>? evaluations) =>
        evaluations is not null && keyword is IUnevaluatedMeaning known && known.Rest(context, evaluations) is { } rest
            ? rest
            : context.Opaque(keyword.Location);

    public static IEnumerable<KeywordPart> Parts(this MeaningContext context, Keyword keyword) =>
        keyword is IKeywordMeaning known ? known.Parts(context) : [];
}
