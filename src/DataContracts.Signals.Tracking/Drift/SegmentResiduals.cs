namespace DataContracts.Signals.Drift;

/// <summary>What a baseline missed by at each run, computed where it is asked for.</summary>
internal sealed class SegmentResiduals
{
    private readonly SignalSegment _segment;
    private readonly Baseline _baseline;
    private readonly double[] _residuals;

    public SegmentResiduals(SignalSegment segment, Baseline baseline)
    {
        _segment = segment;
        _baseline = baseline;
        _residuals = new double[segment.Length];
        Array.Fill(_residuals, double.NaN);
    }

    /// <summary>The residuals of the runs just before one, the oldest first: as many as there are, up to the window.</summary>
    public ReadOnlySpan<double> Before(int run)
    {
        var from = run;
        while (from > Math.Max(0, run - DriftWindow.Residuals) && IsKnown(from - 1))
        {
            from--;
        }

        return _residuals.AsSpan(from, run - from);
    }

    private bool IsKnown(int run)
    {
        if (double.IsNaN(_residuals[run]) && _baseline.At(_segment, run) is { } expected)
        {
            _residuals[run] = _segment.Values[run] - expected.Value;
        }

        return !double.IsNaN(_residuals[run]);
    }
}
