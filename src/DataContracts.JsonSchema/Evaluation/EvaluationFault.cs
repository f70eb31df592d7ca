namespace DataContracts.JsonSchema.Evaluation;

/// <summary>Why an evaluation has no verdict.</summary>
internal enum EvaluationFault
{
    None,

    /// <summary>A pattern used up its time.</summary>
    PatternTimeout,

    /// <summary>References nest deeper than the stack allows.</summary>
    TooDeep,
}
