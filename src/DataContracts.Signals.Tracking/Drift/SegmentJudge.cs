namespace DataContracts.Signals.Drift;

/// <summary>Judges runs of one signal by the runs before them.</summary>
internal sealed class SegmentJudge(SignalSegment segment, DriftLimits limits)
{
    // A baseline other than the usual one must have been so much nearer in the past.
    private const double Tighter = 0.7;

    // What at least so large a part of the runs did before is not news.
    private const double UsualShare = 0.1;

    private readonly Dictionary<Baseline, SegmentResiduals> _residuals = [];
    private readonly RunJudgment?[] _judgments = new RunJudgment?[segment.Length];

    /// <summary>The side on which a run is drift, 0 where it is none.</summary>
    public int DriftAt(int run) =>
        At(run) is { Side: not 0 } judgment && (judgment.IsOutsideAtOnce || At(run - 1)?.Side == judgment.Side) ? judgment.Side : 0;

    /// <summary>The judgment of a run; null where too few runs are before it.</summary>
    public RunJudgment? At(int run) => run < DriftWindow.FewestRuns ? null : _judgments[run] ??= Judge(run);

    private RunJudgment? Judge(int run)
    {
        (ExpectedValue Expected, ResidualSpread Spread, Baseline Baseline)? best = null;
        foreach (var baseline in BaselinesOf(run))
        {
            var residuals = ResidualsOf(baseline).Before(run);
            if (residuals.Length >= 2 && baseline.At(segment, run) is { } expected)
            {
                var spread = ResidualSpread.Of(residuals, segment.Errors[run]);
                best = best is null || spread.Core < Tighter * best.Value.Spread.Core ? (expected, spread, baseline) : best;
            }
        }

        return best is { } found ? Judge(run, found.Expected, found.Spread, ResidualsOf(found.Baseline).Before(run)) : null;
    }

    private RunJudgment Judge(int run, ExpectedValue expected, ResidualSpread spread, ReadOnlySpan<double> residuals)
    {
        var width = WidthAt(run, expected, spread);
        var two = limits.Two(residuals.Length, spread.Correlation) * width;
        var atOnce = BandOf(run, expected.Value, limits.One(residuals.Length) * width);
        var inTwoRuns = BandOf(run, expected.Value, two);
        var value = segment.Measured[run];
        var residual = segment.Values[run] - expected.Value;
        var side = inTwoRuns.SideOf(value.Value);
        side = IsUsual(residual, two, residuals) || (side < 0 && value.Kind == SignalKind.Distance) ? 0 : side;
        return new RunJudgment(
            SignalScale.Natural(value.Kind, expected.Value, value.Trials),
            atOnce,
            inTwoRuns,
            side != 0 && atOnce.SideOf(value.Value) == side,
            side,
            Math.Abs(residual) / Math.Max(two, double.Epsilon));
    }

    /// <summary>The width by the past; more where this run has fewer rows than usual, never less than its known error.</summary>
    private double WidthAt(int run, ExpectedValue expected, ResidualSpread spread)
    {
        var error = segment.Errors[run] * segment.Errors[run];
        var past = segment.Errors.AsSpan(Math.Max(0, run - DriftWindow.Residuals)..run);
        var usual = 0.0;
        foreach (var each in past)
        {
            usual += each * each / past.Length;
        }

        return Math.Sqrt(Math.Max((spread.Width * spread.Width) + Math.Max(0, error - usual), error + expected.Variance));
    }

    private Band BandOf(int run, double expected, double limit)
    {
        var (kind, trials) = (segment.Measured[run].Kind, segment.Measured[run].Trials);
        var natural = SignalScale.Natural(kind, expected, trials);
        var least = SignalScale.LeastChange(kind, natural);
        return new Band(
            Math.Min(SignalScale.Natural(kind, expected - limit, trials), natural - least),
            Math.Max(SignalScale.Natural(kind, expected + limit, trials), natural + least));
    }

    /// <summary>
    /// Whether more than a tenth of the runs before were as far out on that side. What happens each weekend is not news, even where the
    /// history is too short for a baseline of its own. The runs just before, which may belong to the same event, do not count.
    /// </summary>
    private static bool IsUsual(double residual, double two, ReadOnlySpan<double> residuals)
    {
        var side = Math.Sign(residual);
        var last = residuals.Length - 1;
        while (last >= 0 && residuals[last] * side >= two)
        {
            last--;
        }

        var least = Math.Max(two, Math.Abs(residual) - two);
        var seen = 0;
        for (var index = 0; index <= last; index++)
        {
            seen += residuals[index] * side >= least ? 1 : 0;
        }

        return seen > residuals.Length * UsualShare;
    }

    private IEnumerable<Baseline> BaselinesOf(int run) =>
        run < DriftWindow.RunsForRecent ? [Baseline.All]
        : segment.HasSeasonAt(run) ? [Baseline.Recent, Baseline.Season, Baseline.Last]
        : [Baseline.Recent, Baseline.Last];

    private SegmentResiduals ResidualsOf(Baseline baseline)
    {
        if (!_residuals.TryGetValue(baseline, out var residuals))
        {
            residuals = new SegmentResiduals(segment, baseline);
            _residuals.Add(baseline, residuals);
        }

        return residuals;
    }
}
