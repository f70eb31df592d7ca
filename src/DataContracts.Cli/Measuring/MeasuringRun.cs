using System.Globalization;
using DataContracts.Cli.Git;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;
using DataContracts.Rules;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;

namespace DataContracts.Cli.Measuring;

/// <summary>What was measured, and what is wrong with whole files, a line each.</summary>
/// <param name="Document">All rows, or those of no day where rows were measured by day.</param>
/// <param name="Findings">The lines.</param>
internal sealed record MeasuringRun(SignalsDocument Document, IReadOnlyList<string> Findings)
{
    /// <summary>The days, where rows were measured by day.</summary>
    public MeasuredDays? Days { get; private init; }

    /// <param name="contract">The contract.</param>
    /// <param name="files">The files.</param>
    /// <param name="options">How to measure.</param>
    /// <param name="target">Full path of the document to write the keys beside; null to write none.</param>
    public static MeasuringRun Of(
        MeasuredContract contract, IReadOnlyList<DataFile> files, MeasuringOptions options, string? target)
    {
        using var measurement = new Measurement(contract.Compiled, options);
        if (measurement.SecretKey is { } secret)
        {
            throw new CannotRunException($"--key {secret} is a property that the contract marks as secret, so nothing of it is kept");
        }

        foreach (var file in files)
        {
            measurement.Add(file);
        }

        var stamp = RunStamp.Of(options.Now, Version) with { Commit = GitHead.Find(Path.GetDirectoryName(contract.Path)!) };
        var days = options.ByDayOf is null ? null : MeasuredDays.Of(contract, measurement, options, stamp);
        var rows = measurement.Finish();
        var document = new SignalsDocument(
            contract.Stamp, stamp, [.. measurement.Sources], rows)
        {
            Duplicates = options.Key is { } key ? DuplicatesOf(key, measurement, target) : null,
        };
        SignalsDocument[] all = [document, .. days?.Documents ?? []];
        return new MeasuringRun(document, [.. FindingsOf(contract, all, measurement)]) { Days = days };
    }

    private static DuplicateCount DuplicatesOf(RowKey key, Measurement measurement, string? target) => target is null
        ? new DuplicateCount(key.Pointers, measurement.CountDuplicates())
        : DuplicateCount.Of(key.Pointers, KeyFiles.Write(target, measurement.Keys.Distinct(), measurement.Keys.Count));

    private static string Version => typeof(MeasuringRun).Assembly.GetName().Version!.ToString(3);

    private static IEnumerable<string> FindingsOf(
        MeasuredContract contract, IReadOnlyList<SignalsDocument> documents, Measurement measurement)
    {
        foreach (var problem in measurement.Problems)
        {
            var (rule, message) = problem.Kind == SourceProblemKind.Utf16
                ? (SyntaxRules.NotUtf8, "the file is UTF-16, so none of its rows can be read; save it as UTF-8")
                : (ReadingRules.Unreadable, string.Create(
                    CultureInfo.InvariantCulture,
                    $"the file can't be read to its end: {problem.Failure!.Message.TrimEnd('.')}; the rows before that are measured"));
            yield return DiagnosticLine.Format(
                new ContractDiagnostic(rule, Severity.Error, problem.Source, SourceRange.FileStart, message), null);
        }

        var readable = documents.Sum(document => document.Rows.Rows - document.Rows.Unreadable);
        if (readable > 0 && documents.All(document => document.Rows.Valid == 0))
        {
            yield return LikelyContract.Describe(contract, readable, measurement.Sources[0].Name, measurement.InvalidRows);
        }
    }
}
