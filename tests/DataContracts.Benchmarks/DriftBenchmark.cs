using System.Diagnostics;
using System.Globalization;
using System.Text;
using DataContracts.Tests;

namespace DataContracts.Benchmarks;

/// <summary>
/// Compares published schemas with changed copies: the cost, the share of decided comparisons, and the share of breaks with a witness.
/// </summary>
internal static class DriftBenchmark
{
    private const int CopiesOfEach = 8;

    public static void Run()
    {
        if (TestData.Folder is not { } data)
        {
            Console.Error.WriteLine(TestData.MissingReason);
            return;
        }

        var runs = new List<Measured>();
        foreach (var file in new[] { "schemastore", "benchmark" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(data, folder), "schema.json", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(Path.GetDirectoryName(file))!;
            var text = File.ReadAllText(file);
            if (Compile(text) is not { } old)
            {
                Console.WriteLine($"{name} does not compile");
                continue;
            }

            var random = new Random(1);
            for (var copy = 0; copy < CopiesOfEach; copy++)
            {
                var change = SchemaChange.Make(text, random, out var changed);
                if (change is not null && Compile(changed) is { } compiled)
                {
                    runs.Add(Measure($"{name}: {change}", text.Length, old, compiled));
                }
            }
        }

        Print(runs);
    }

    private static Measured Measure(string name, int size, CompiledSchema old, CompiledSchema changed)
    {
        var start = Stopwatch.GetTimestamp();
        var comparison = SchemaComparer.Compare(old, changed);
        return new Measured(name, size, Stopwatch.GetElapsedTime(start).TotalMilliseconds, comparison);
    }

    private static void Print(List<Measured> runs)
    {
        Inclusion[] answers = [.. runs.SelectMany(run => new[] { run.Comparison.NewlyRejected, run.Comparison.NewlyAdmitted })];
        var decided = answers.Count(answer => answer.Verdict != InclusionVerdict.Undecided);
        Inclusion[] breaks = [.. answers.Where(answer => answer.Verdict == InclusionVerdict.Break)];
        var withWitness = breaks.Count(answer => answer.Changes.Any(change => change.Witness is not null));
        double[] times = [.. runs.Select(run => run.Milliseconds).Order()];
        long[] steps = [.. runs.Select(run => run.Comparison.Steps).Order()];
        Write($"drift: {runs.Count} pairs, {answers.Length} directions, {decided} decided ({(double)decided / answers.Length:P2})");
        Write($"breaks: {breaks.Length}, {withWitness} with a witness");
        Write($"time: median {Median(times):0.00} ms, 95 % {times[times.Length * 95 / 100]:0.0} ms, worst {times[^1]:0.0} ms");
        Write($"steps: median {Median(steps)}, worst {steps[^1]}");
        foreach (var run in runs.OrderByDescending(run => run.Milliseconds).Take(5))
        {
            Write($"  {run.Milliseconds:0.0} ms, {run.Comparison.Steps} steps, {run.Size} characters: {run.Name}");
        }

        foreach (var run in runs.Where(
            run => run.Comparison.NewlyRejected.Verdict == InclusionVerdict.Undecided
                || run.Comparison.NewlyAdmitted.Verdict == InclusionVerdict.Undecided))
        {
            Write($"  undecided: {run.Name}: {run.Comparison.Changes.First(change => change.IsUndecided).Message}");
        }
    }

    private static T Median<T>(T[] sorted) => sorted[sorted.Length / 2];

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static CompiledSchema? Compile(string schema) =>
        SourceDocument.Parse(Encoding.UTF8.GetBytes(schema), "schema.json", 256, out _) is { } document
            ? new SchemaCompiler(new CompilerOptions { AssertFormat = true }).Compile(document, out _)
            : null;

    private sealed record Measured(string Name, int Size, double Milliseconds, SchemaComparison Comparison);
}
