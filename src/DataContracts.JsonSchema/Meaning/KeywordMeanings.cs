using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>What keywords mean, those too of which that is not known: they are opaque.</summary>
internal static class KeywordMeanings
{
    public static Formula Meaning(this MeaningContext context, Keyword keyword) =>
        keyword is IKeywordMeaning known ? known.Meaning(context) : context.Opaque(keyword.Location);

    public static IEnumerable<(string? Property, Formula Demand)> Demands(this MeaningContext context, Keyword keyword) =>
        keyword is IKeywordMeaning known ? known.Demands(context) : [(null, context.Opaque(keyword.Location))];

    public static IReadOnlyList<EvaluationCase>? Cases(this MeaningContext context, Keyword keyword) =>
        keyword is IKeywordMeaning known
            ? known.Cases(context)
            : [new EvaluationCase(context.Opaque(keyword.Location), Evaluated.Nothing)];

    public static EvaluationCase CloseCase(this MeaningContext context, Keyword keyword, EvaluationCase each) =>
        keyword is IUnevaluatedMeaning known
            ? known.CloseCase(context, each)
            : each with { Condition = context.Table.And(each.Condition, context.Opaque(keyword.Location)) };

    public static IEnumerable<KeywordPart> Parts(this MeaningContext context, Keyword keyword) =>
        keyword is IKeywordMeaning known ? known.Parts(context) : [];
}
