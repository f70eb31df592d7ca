namespace DataContracts.JsonSchema.Evaluation;

/// <summary>Why values that a schema describes change from run to run.</summary>
internal enum Volatility
{
    None,

    /// <summary>A <c>format</c> whose values are mostly made up on the spot: <c>uuid</c>, <c>date-time</c>.</summary>
    ByFormat,

    /// <summary>The schema says <c>x-volatile</c>.</summary>
    Declared,
}
