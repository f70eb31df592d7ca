using DataContracts.Signals.Drift;
using DataContracts.Tests;
using Xunit.Abstractions;

namespace DataContracts.Signals.Tests.Drift;

/// <summary>How often a contract of 120 signals, of which none changed, has a false alarm. The seeds are fixed.</summary>
public sealed class FalseAlarmTests(ITestOutputHelper output)
{
    private const int SignalsOfContract = 120;

    private static readonly int[] s_histories = [14, 28, 56];

    [Fact]
    public void A_few_contracts_have_few_false_alarms() =>
        Assert.InRange(Rates(contracts: 8).SelectMany(each => each.Rates).Average(), 0, 0.02);

    [SlowFact]
    public void False_alarms_are_as_rare_as_promised() => Check(contracts: 60);

    [SlowFact]
    public void False_alarms_are_as_rare_in_a_larger_sample() => Check(contracts: 240);

    private void Check(int contracts)
    {
        var rates = Rates(contracts);
        Assert.All(rates, each => Assert.True(each.Rates[0] <= 0.08, $"{each.Name}: {each.Rates[0]:P1} after 14 runs"));
        Assert.All(rates, each => Assert.True(each.Rates[1..].Max() <= 0.05, $"{each.Name}: {each.Rates[1..].Max():P1} from 28 runs on"));
        for (var history = 0; history < s_histories.Length; history++)
        {
            Assert.InRange(Median.Of([.. rates.Select(each => each.Rates[history])]), 0, 0.02);
        }
    }

    private (string Name, double[] Rates)[] Rates(int contracts)
    {
        (string Name, double[] Rates)[] rates =
            [.. Noise.All.Select(noise => (noise.Name, s_histories.Select(runs => Rate(noise, runs, contracts)).ToArray()))];
        output.WriteLine($"contracts with a false alarm, of {contracts}, after {string.Join(" / ", s_histories)} runs");
        foreach (var (name, rate) in rates)
        {
            output.WriteLine($"{name,-30} {string.Join(" / ", rate.Select(each => $"{each:P1}"))}");
        }

        return rates;
    }

    private static double Rate(Noise noise, int runs, int contracts) =>
        (double)Enumerable.Range(0, contracts).AsParallel().Count(contract => HasFalseAlarm(noise, runs, contract)) / contracts;

    private static bool HasFalseAlarm(Noise noise, int runs, int contract)
    {
        var source = new NoiseSource(contract + (1000 * runs), runs + 1);
        var history = new DriftHistory(
            [.. Enumerable.Range(0, runs + 1).Select(source.Run)],
            [
                .. Enumerable.Range(0, SignalsOfContract).Select(signal => new SignalSeries(
                    new SignalName($"/property{signal}", "mean"),
                    [.. noise.Series(source).Select(value => (SignalValue?)value)])),
            ],
            [],
            []);
        return DriftCheck.JudgeLast(history)!.Events.Any(drift => !drift.IsOver);
    }
}
