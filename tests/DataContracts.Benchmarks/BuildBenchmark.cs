using System.Globalization;

namespace DataContracts.Benchmarks;

/// <summary>
/// The cost of the package in a build: a no-op build with and without it, and the first build by number of fixtures.
/// </summary>
internal static class BuildBenchmark
{
    private const int Rounds = 9;

    public static void Run(string repository)
    {
        var folder = Directory.CreateTempSubdirectory("datacontracts-benchmark-").FullName;
        try
        {
            var packages = Path.Combine(folder, "packages");
            var version = string.Create(CultureInfo.InvariantCulture, $"0.0.0-benchmark.{Environment.ProcessId}");
            Shell.Run(repository, "dotnet", "pack", "src/DataContracts.Build", "-c", "Release", "-o", packages, $"-p:Version={version}");
            var without = new ConsumerProject(Path.Combine(folder, "without"), null, packages, 300);
            var few = new ConsumerProject(Path.Combine(folder, "few"), version, packages, 10);
            var some = new ConsumerProject(Path.Combine(folder, "some"), version, packages, 300);
            var many = new ConsumerProject(Path.Combine(folder, "many"), version, packages, 10_000);

            Print("first build, without the package", without.Build());
            Print("first build, 10 fixtures", few.Build());
            Print("first build, 300 fixtures", some.Build());
            Print("first build, 10,000 fixtures", many.Build());

            // Interleaved, so that other load on the machine affects both alike.
            var idle = Enumerable.Range(0, Rounds)
                .Select(_ => (Without: without.Build(), With: some.Build(), Many: many.Build()))
                .ToArray();
            Print("nothing to do, without the package", Shell.Median(idle.Select(time => time.Without)));
            Print("nothing to do, 300 fixtures", Shell.Median(idle.Select(time => time.With)));
            Print("nothing to do, 10,000 fixtures", Shell.Median(idle.Select(time => time.Many)));

            var changed = Enumerable.Range(0, Rounds).Select(_ =>
            {
                many.ChangeOneFixture();
                return many.Build();
            }).ToArray();
            Print("one of 10,000 fixtures changed", Shell.Median(changed));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(string what, TimeSpan time) => Print(what, time.TotalMilliseconds);

    private static void Print(string what, double milliseconds) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"build    | {what,-40} | {milliseconds,8:F0} ms"));
}
