using DataContracts.Signals.Drift;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.Signals.Tests.Drift;

/// <summary>How soon a change that stays is found, in a contract of 120 signals with 28 runs of history. The seeds are fixed.</summary>
public sealed class PowerTests(ITestOutputHelper output)
{
    private const int Runs = 28;

    private static readonly DriftLimits s_limits = new(signals: 120);

    [Theory]
    [InlineData(6, 0, 0.60)]
    [InlineData(8, 0, 0.95)]
    [InlineData(12, 0.60, 0.99)]
    public void A_few_shifts_are_found(double deviations, double byFirst, double bySecond) =>
        CheckShift(deviations, byFirst, bySecond, repetitions: 500);

    [Theory]
    [InlineData(0.02, 0, 0.95)]
    [InlineData(0.05, 0.99, 1)]
    public void A_few_rising_null_rates_are_found(double share, double byFirst, double bySecond) =>
        CheckShare(share, byFirst, bySecond, repetitions: 500);

    [SlowFact]
    public void Shifts_are_found_as_soon_as_promised()
    {
        CheckShift(5, 0, 0.40, repetitions: 4000);
        CheckShift(6, 0, 0.60, repetitions: 4000);
        CheckShift(8, 0, 0.95, repetitions: 4000);
        CheckShift(12, 0.60, 0.99, repetitions: 4000);
        CheckShare(0.015, 0, 0, repetitions: 4000);
        CheckShare(0.02, 0, 0.95, repetitions: 4000);
        CheckShare(0.03, 0, 0.99, repetitions: 4000);
        CheckShare(0.05, 0.99, 1, repetitions: 4000);
    }

    private void CheckShift(double deviations, double byFirst, double bySecond, int repetitions) => Check(
        $"{deviations} deviations",
        source => source.Numbers(run => 0.1 * (source.Normal() + (run >= Runs ? deviations : 0))),
        byFirst,
        bySecond,
        repetitions);

    private void CheckShare(double share, double byFirst, double bySecond, int repetitions) => Check(
        $"nulls from 1 % to {share:P1} of 10,000 rows",
        source => source.Each(run => SignalValue.Share(source.Poisson(10_000 * (run >= Runs ? share : 0.01)), 10_000)),
        byFirst,
        bySecond,
        repetitions);

    private void Check(string change, Func<NoiseSource, SignalValue[]> series, double byFirst, double bySecond, int repetitions)
    {
        var found = Enumerable.Range(0, repetitions).AsParallel()
            .Select(seed => FoundAt(series(new NoiseSource(seed, Runs + 2)))).ToArray();
        var first = found.Count(run => run == 1) / (double)repetitions;
        var second = found.Count(run => run > 0) / (double)repetitions;
        output.WriteLine($"{change}: {first:P1} by the first run, {second:P1} by the second");
        Assert.InRange(first, byFirst, 1);
        Assert.InRange(second, bySecond, 1);
    }

    private static int FoundAt(SignalValue[] series)
    {
        var judge = new SegmentJudge(new SignalSegment(series, [], int.MaxValue), s_limits);
        return judge.DriftAt(Runs) != 0 ? 1 : judge.DriftAt(Runs + 1) != 0 ? 2 : 0;
    }
}
