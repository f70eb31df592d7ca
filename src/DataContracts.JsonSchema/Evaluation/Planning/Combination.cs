namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>How a keyword's verdict follows from its subschemas at the same instance.</summary>
internal enum Combination
{
    /// <summary>In another way, or there are none.</summary>
    None,

    /// <summary>Valid only where all of them are.</summary>
    All,

    /// <summary>Valid only where at least one of them is.</summary>
    Any,
}
