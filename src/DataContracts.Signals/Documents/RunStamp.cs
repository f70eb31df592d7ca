namespace DataContracts.Signals.Documents;

/// <summary>When and by what rows were measured.</summary>
/// <param name="Id">What the history calls the run.</param>
/// <param name="At">When it was measured: rows after it are from the future.</param>
/// <param name="Tool">The version of the tool.</param>
internal sealed record RunStamp(string Id, DateTimeOffset At, string Tool)
{
    /// <summary>The commit that was checked out, or null.</summary>
    public string? Commit { get; init; }

    public static RunStamp Of(DateTimeOffset now, string tool) =>
        new(now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", System.Globalization.CultureInfo.InvariantCulture), now, tool);

    /// <summary>The run of all rows of one day, which was measured when the day was over.</summary>
    public static RunStamp OfDay(DateOnly day, DateTimeOffset at, string tool) =>
        Of(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), tool) with { At = at };

    /// <summary>The later of two.</summary>
    public RunStamp Later(RunStamp other) =>
        (At, Id, Tool, Commit ?? "").CompareTo((other.At, other.Id, other.Tool, other.Commit ?? "")) >= 0 ? this : other;
}
