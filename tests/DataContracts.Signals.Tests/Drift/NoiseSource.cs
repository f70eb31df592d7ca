using DataContracts.Signals.Drift;

namespace DataContracts.Signals.Tests.Drift;

/// <summary>Random numbers for the signals of one contract.</summary>
/// <param name="seed">The seed.</param>
/// <param name="runs">How many runs a series has.</param>
internal sealed class NoiseSource(int seed, int runs)
{
    private readonly Random _random = new(seed);

    // Contracts start on different weekdays, so that each weekday is judged.
    private readonly DateTimeOffset _start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(seed % 7);

    public TrackedRun Run(int run) => new(_start.AddDays(run).ToString("yyyy-MM-dd", null), _start.AddDays(run));

    public bool IsWeekend(int run) => Run(run).Time!.Value.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    public SignalValue[] Each(Func<int, SignalValue> value) => [.. Enumerable.Range(0, runs).Select(value)];

    public SignalValue[] Numbers(Func<double> logarithm) => Numbers(_ => logarithm());

    public SignalValue[] Numbers(Func<int, double> logarithm)
    {
        var level = Math.Exp(3 + (2 * Normal()));
        return Each(run => SignalValue.Number(level * Math.Exp(logarithm(run))));
    }

    public SignalValue[] Walk(double memory)
    {
        var state = Normal() / Math.Sqrt(1 - (memory * memory));
        return Numbers(() => 0.1 * (state = (memory * state) + Normal()));
    }

    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    public double StudentFour() =>
        Normal() / Math.Sqrt(Enumerable.Range(0, 4).Select(_ => Normal()).Sum(normal => normal * normal) / 4);

    public int Poisson(double mean)
    {
        if (mean > 60)
        {
            return (int)Math.Round(mean + (Math.Sqrt(mean) * Normal()));
        }

        var count = 0;
        for (var product = _random.NextDouble(); product > Math.Exp(-mean); product *= _random.NextDouble())
        {
            count++;
        }

        return count;
    }
}
