namespace DataContracts.Signals.Drift;

/// <summary>A signal as one run measured it.</summary>
/// <param name="Kind">What kind of number it is.</param>
/// <param name="Value">The number in its own unit; a share is between 0 and 1.</param>
/// <param name="Trials">Of how many a share is a part; else 0.</param>
/// <param name="Error">The standard error that is known of a number, in its own unit: the sketch's and the sample's; else 0.</param>
internal readonly record struct SignalValue(SignalKind Kind, double Value, double Trials, double Error)
{
    public static SignalValue Share(double count, double trials) => new(SignalKind.Share, trials > 0 ? count / trials : 0, trials, 0);

    public static SignalValue Count(double count) => new(SignalKind.Count, count, 0, 0);

    public static SignalValue Number(double value, double error = 0) => new(SignalKind.Number, value, 0, error);

    public static SignalValue Distance(double distance, double error = 0) => new(SignalKind.Distance, distance, 0, error);
}
