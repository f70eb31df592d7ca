namespace DataContracts.Signals.Drift;

/// <summary>
/// The scale on which the noise of a signal is about the same wherever its value is: angles for shares, logarithms for counts and
/// numbers.
/// </summary>
internal static class SignalScale
{
    public static double Scaled(SignalValue value) => value.Kind switch
    {
        // Anscombe's form: the variance is 1 / (4n + 2) for rare values too.
        SignalKind.Share => Math.Asin(Math.Sqrt(((value.Value * value.Trials) + 0.375) / (value.Trials + 0.75))),
        SignalKind.Count => Math.Log(1 + Math.Max(0, value.Value)),
        SignalKind.Number => Math.Sign(value.Value) * Math.Log(1 + Math.Abs(value.Value)),
        _ => value.Value,
    };

    /// <summary>The value in its own unit; for a share of so many trials.</summary>
    public static double Natural(SignalKind kind, double scaled, double trials) => kind switch
    {
        SignalKind.Share => NaturalShare(Math.Clamp(scaled, 0, Math.PI / 2), trials),
        SignalKind.Count => Math.Max(0, Math.Exp(scaled) - 1),
        SignalKind.Number => Math.Sign(scaled) * (Math.Exp(Math.Abs(scaled)) - 1),
        _ => Math.Max(0, scaled),
    };

    /// <summary>The standard error on the scale that is known without looking at other runs.</summary>
    public static double KnownError(SignalValue value) => value.Kind switch
    {
        SignalKind.Share => 1 / Math.Sqrt((4 * value.Trials) + 2),
        SignalKind.Count => 0,
        SignalKind.Number => value.Error / (1 + Math.Abs(value.Value)),
        _ => value.Error,
    };

    /// <summary>A smaller change than this, in the signal's own unit, is never drift: who cares for it writes a bound.</summary>
    public static double LeastChange(SignalKind kind, double baseline) => kind switch
    {
        SignalKind.Share => 0.002,
        SignalKind.Distance => 0.02,
        _ => 0.02 * Math.Abs(baseline),
    };

    private static double NaturalShare(double angle, double trials)
    {
        var sine = Math.Sin(angle);
        return Math.Clamp(((sine * sine * (trials + 0.75)) - 0.375) / Math.Max(trials, 1), 0, 1);
    }
}
