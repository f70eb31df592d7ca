namespace DataContracts.Signals.Drift;

/// <summary>
/// How many widths from its baseline a signal may be, so that a contract with that many signals has a false alarm in 1 % of its runs.
/// </summary>
internal sealed class DriftLimits
{
    private const double FalseAlarms = 0.01;

    // One run far out must be unlikely for heavy tails too, and a width from few residuals is not exact: hence so few degrees.
    private const int ManyResiduals = 20;
    private const double DegreesForFew = 5;
    private const double DegreesForMany = 5.25;

    // Two in a row need only moderate quantiles, which differ little between kinds of noise: by at most this much.
    private const double OtherNoise = 1.3;

    private readonly double[] _one = new double[DriftWindow.Residuals + 1];
    private readonly double[] _two = new double[DriftWindow.Residuals + 1];

    /// <param name="signals">How many signals of the contract are judged.</param>
    public DriftLimits(int signals)
    {
        var tail = FalseAlarms / 2 / Math.Max(1, signals);
        for (var n = 2; n <= DriftWindow.Residuals; n++)
        {
            var withBaseline = Math.Sqrt(1 + (1.0 / n));
            var degrees = Math.Min(n - 1, n < ManyResiduals ? DegreesForFew : DegreesForMany);
            _one[n] = StudentT.Quantile(degrees, tail) * withBaseline;
            _two[n] = Math.Min(_one[n], OtherNoise * StudentT.Quantile(n - 1, Math.Sqrt(tail)) * withBaseline);
        }
    }

    /// <summary>The limit for one run alone.</summary>
    /// <param name="residuals">How many residuals the width was estimated from.</param>
    public double One(int residuals) => _one[residuals];

    /// <summary>
    /// The limit for each of two runs in a row. The more one run's deviation tells about the next, the less the second one proves, and the
    /// nearer this is to the limit for one.
    /// </summary>
    /// <param name="residuals">How many residuals the width was estimated from.</param>
    /// <param name="correlation">Of each residual with the next.</param>
    public double Two(int residuals, double correlation)
    {
        // So much of a correlation is what independent residuals show by chance.
        var certain = correlation - (1 / Math.Sqrt(residuals));
        return _two[residuals] + ((_one[residuals] - _two[residuals]) * Math.Clamp(certain, 0, 1));
    }
}
