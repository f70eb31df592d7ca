namespace DataContracts.JsonSchema.Meaning;

/// <summary>The meaning of a keyword that runs last: it depends on what the rest of its schema evaluates.</summary>
internal interface IUnevaluatedMeaning
{
    /// <summary>What the keyword itself evaluates.</summary>
    public Evaluated Evaluates { get; }

    /// <summary>What the keyword demands beside what the rest of its schema evaluates; null where that is too much to say.</summary>
    public Formula? Rest(MeaningContext context, IReadOnlyList<ConditionalEvaluation> evaluations);
}
