using System.Globalization;
using System.Text.RegularExpressions;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>The native peer's own benchmark of its fast mode, which prints microseconds per document.</summary>
internal static partial class SourcemetaBenchmark
{
    private const int Runs = 3;

    /// <summary>
    /// Megabytes per second, one value per round of the others: the median of a few runs, since each run is already an average.
    /// </summary>
    public static List<double?> Run(CommandLine command, Corpus corpus, int rounds, out string? reason)
    {
        reason = command.Absent;
        if (reason is not null)
        {
            return [];
        }

        try
        {
            var speeds = Enumerable.Range(0, Runs).Select(_ => RunOnce(command, corpus)).ToArray();
            return [.. Enumerable.Repeat(Samples.Median(speeds), rounds)];
        }
        catch (InvalidOperationException exception)
        {
            reason = $"{corpus.Name}: {exception.Message.Split('\n')[1].Trim()}";
            return [];
        }
    }

    private static double? RunOnce(CommandLine command, Corpus corpus)
    {
        var run = MeasuredProcess.Run(command.With("validate", corpus.Schema, corpus.Documents, "--fast", "--benchmark", "--loop", "100"));
        var microseconds = Line()
            .Matches(run.Output)
            .Sum(match => double.Parse(match.Groups["mean"].ValueSpan, CultureInfo.InvariantCulture));
        return corpus.Read().Sum(document => (long)document.Length) / microseconds;
    }

    [GeneratedRegex(@": (PASS|FAIL) (?<mean>[0-9.]+) \+- ", RegexOptions.ExplicitCapture)]
    private static partial Regex Line();
}
