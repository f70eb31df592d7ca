namespace DataContracts.Signals.Drift;

/// <summary>The runs of a signal since its baseline started, on the signal's scale; runs that did not measure it are left out.</summary>
/// <param name="measured">What was measured, the oldest first.</param>
/// <param name="seasons">The season of each of these runs; empty where there are none.</param>
/// <param name="runsForSeason">How many runs must be before one for a baseline of its season.</param>
internal sealed class SignalSegment(SignalValue[] measured, int[] seasons, int runsForSeason)
{
    public int Length => Values.Length;

    public SignalValue[] Measured { get; } = measured;

    public int[] Seasons { get; } = seasons;

    public double[] Values { get; } = Array.ConvertAll(measured, SignalScale.Scaled);

    /// <summary>The standard error that is known of each value.</summary>
    public double[] Errors { get; } = Array.ConvertAll(measured, SignalScale.KnownError);

    public bool HasSeasonAt(int run) => Seasons.Length > 0 && run >= runsForSeason;
}
