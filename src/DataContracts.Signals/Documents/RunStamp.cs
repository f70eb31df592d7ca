namespace DataContracts.Signals.Documents;

/// <summary>When and by what rows were measured.</summary>
/// <param name="Id">What the history calls the run.</param>
/// <param name="At">When it was measured: rows after it are from the future.</param>
/// <param name="Tool">The version of the tool.</param>
internal sealed record RunStamp(string Id, DateTimeOffset At, string Tool)
{
    public static RunStamp Of(DateTimeOffset now, string tool) =>
        new(now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture), now, tool);

    /// <summary>The later of two.</summary>
    public RunStamp Later(RunStamp other) =>
        (At, Id, Tool).CompareTo((other.At, other.Id, other.Tool)) >= 0 ? this : other;
}
