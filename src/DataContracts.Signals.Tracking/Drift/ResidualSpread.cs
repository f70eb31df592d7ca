namespace DataContracts.Signals.Drift;

/// <summary>What a baseline has missed by in the past.</summary>
/// <param name="Width">The residuals' standard deviation about 0, with outliers clipped.</param>
/// <param name="Core">The same without the largest seventh, which one event in the window may be: baselines are compared by it.</param>
/// <param name="Correlation">Of each residual with the next.</param>
internal readonly record struct ResidualSpread(double Width, double Core, double Correlation)
{
    // A normal distribution's standard deviation by its median and by its mean absolute deviation.
    private const double ByMedian = 1.4826;
    private const double ByMean = 1.2533;

    private const double Clip = 3;

    /// <param name="residuals">The residuals, the oldest first.</param>
    /// <param name="floor">The least standard deviation that they can have.</param>
    public static ResidualSpread Of(ReadOnlySpan<double> residuals, double floor)
    {
        Span<double> sizes = stackalloc double[residuals.Length];
        var mean = 0.0;
        for (var index = 0; index < residuals.Length; index++)
        {
            sizes[index] = Math.Abs(residuals[index]);
            mean += sizes[index] / residuals.Length;
        }

        // Where more than half of the runs are equal, the median is 0; half of what the mean gives takes its place.
        var typical = Math.Max(Math.Max(ByMedian * Median.Of(sizes), ByMean * mean / 2), floor);
        var core = sizes[..(sizes.Length - (sizes.Length / 7))]; // The median has sorted them.
        return new ResidualSpread(
            Deviation(residuals, Clip * typical), Deviation(core, double.PositiveInfinity), LagOne(residuals, Clip * typical));
    }

    private static double Deviation(ReadOnlySpan<double> residuals, double clip)
    {
        var squares = 0.0;
        foreach (var residual in residuals)
        {
            var clipped = Math.Min(Math.Abs(residual), clip);
            squares += clipped * clipped;
        }

        return Math.Sqrt(squares / residuals.Length);
    }

    private static double LagOne(ReadOnlySpan<double> residuals, double clip)
    {
        var mean = 0.0;
        foreach (var residual in residuals)
        {
            mean += Math.Clamp(residual, -clip, clip) / residuals.Length;
        }

        var squares = 0.0;
        var products = 0.0;
        var before = 0.0;
        foreach (var residual in residuals)
        {
            var now = Math.Clamp(residual, -clip, clip) - mean;
            squares += now * now;
            products += now * before;
            before = now;
        }

        return squares > 0 ? products / squares : 0;
    }
}
