namespace DataContracts.JsonSchema.Evaluation;

/// <summary>Why an evaluation has no verdict.</summary>
internal enum EvaluationFault
{
    None,

    /// <summary>A pattern used up its steps.</summary>
    PatternTimeout,

    /// <summary>The document's steps are used up.</summary>
    OutOfSteps,

    /// <summary>References nest deeper than the stack allows.</summary>
    TooDeep,

    /// <summary>References lead back to themselves without reading anything of the document.</summary>
    Endless,
}
