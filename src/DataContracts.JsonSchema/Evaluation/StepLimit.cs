namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// How many steps the evaluation of a document may take: a multiple of what contracts in use need, the same on every machine. A step is
/// a reference, a branch or an instruction of a pattern; what costs more counts as several.
/// </summary>
internal static class StepLimit
{
    /// <summary>A schema that is explained: its keywords are asked one by one.</summary>
    public const int Explanation = 8;

    /// <summary>A violation, which is kept until all are known.</summary>
    public const int Violation = 64;

    /// <summary>A violation of a branch that becomes one of the keyword.</summary>
    public const int Copy = 8;

    /// <summary>A schema whose result is written down.</summary>
    public const int Output = 64;

    private const long Least = 40_000_000;
    private const long PerByte = 256;

    /// <summary>The limit for documents of so many bytes in all.</summary>
    public static long Of(long bytes) => Least + (PerByte * bytes);
}
