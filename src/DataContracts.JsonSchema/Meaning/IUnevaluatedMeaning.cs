namespace DataContracts.JsonSchema.Meaning;

/// <summary>The meaning of a keyword that runs last: it depends on what the rest of its schema evaluates.</summary>
internal interface IUnevaluatedMeaning
{
    /// <summary>What the keyword adds to a way in which the rest of its schema holds.</summary>
    public EvaluationCase CloseCase(MeaningContext context, EvaluationCase each);
}
