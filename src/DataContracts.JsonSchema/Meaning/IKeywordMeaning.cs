namespace DataContracts.JsonSchema.Meaning;

/// <summary>A keyword that the comparison of versions understands. One without a meaning leaves a comparison undecided.</summary>
internal interface IKeywordMeaning
{
    /// <summary>What the keyword demands.</summary>
    public Formula Meaning(MeaningContext context);

    /// <summary>What it demands one by one, each with the property it is about, so that each can be reported by itself.</summary>
    public IEnumerable<(string? Property, Formula Demand)> Demands(MeaningContext context) => [(null, Meaning(context))];

    /// <summary>What the keyword evaluates where it holds, with its conditions; null where there are too many.</summary>
    public IReadOnlyList<ConditionalEvaluation>? Evaluations(MeaningContext context) => [];

    /// <summary>
    /// The subschemas which all have to hold, so that a difference can be reported where it is; none where the keyword is one whole.
    /// </summary>
    public IEnumerable<KeywordPart> Parts(MeaningContext context) => [];
}
