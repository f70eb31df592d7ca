namespace DataContracts.JsonSchema.Evaluation;

/// <summary>The steps that several documents of one file share.</summary>
internal sealed class SharedSteps
{
    private long _left = long.MaxValue;

    /// <summary>How many were taken in all.</summary>
    public long Used { get; private set; }

    /// <summary>What the next document may use.</summary>
    public long Left => Math.Max(_left, 0);

    /// <summary>Starts again, for documents of so many bytes in all.</summary>
    public void Reset(long bytes) => _left = StepLimit.Of(bytes);

    public void Take(long steps)
    {
        _left -= steps;
        Used += steps;
    }
}
