using DataContracts.Signals.Drift;

namespace DataContracts.Signals.Tests.Drift;

/// <summary>A kind of noise around a level that does not change, and a series of it.</summary>
internal sealed record Noise(string Name, Func<NoiseSource, SignalValue[]> Series)
{
    public static IReadOnlyList<Noise> All { get; } =
    [
        new("normal", source => source.Numbers(() => Math.Log(1 + (0.1 * source.Normal())))),
        new("heavy tails (t4)", source => source.Numbers(() => 0.1 * source.StudentFour())),
        new("lognormal", source => source.Numbers(() => 0.5 * source.Normal())),
        new("counts (Poisson 200)", source => source.Each(_ => SignalValue.Count(source.Poisson(200)))),
        new("memory (AR 0.5)", source => source.Walk(0.5)),
        new("week (weekend at half)", source => source.Each(run =>
            SignalValue.Count(Math.Round(10_000 * (source.IsWeekend(run) ? 0.5 : 1) * (1 + (0.03 * source.Normal())))))),
        new("trend (1 % a run)", source => source.Numbers(run => (run * Math.Log(1.01)) + Math.Log(1 + (0.05 * source.Normal())))),
        new("rare nulls (0.05 % of 1,000)", source => source.Each(_ => SignalValue.Share(source.Poisson(0.5), 1000))),
        new("nulls (1 % of 1,000)", source => source.Each(_ => SignalValue.Share(source.Poisson(10), 1000))),
    ];
}
