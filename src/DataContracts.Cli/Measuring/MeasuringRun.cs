using System.Globalization;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;
using DataContracts.Rules;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;

namespace DataContracts.Cli.Measuring;

/// <summary>What was measured, and what is wrong with whole files, a line each.</summary>
internal sealed record MeasuringRun(SignalsDocument Document, IReadOnlyList<string> Findings)
{
    public static MeasuringRun Of(MeasuredContract contract, IReadOnlyList<DataFile> files, MeasuringOptions options)
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

        var rows = measurement.Finish();
        var document = new SignalsDocument(
            contract.Stamp, RunStamp.Of(options.Now, Version), [.. measurement.Sources], rows)
        {
            Duplicates = options.Key is null ? null : new DuplicateCount(options.Key.Pointers, measurement.CountDuplicates()),
        };
        return new MeasuringRun(document, [.. FindingsOf(contract, document, measurement)]);
    }

    private static string Version => typeof(MeasuringRun).Assembly.GetName().Version!.ToString(3);

    private static IEnumerable<string> FindingsOf(MeasuredContract contract, SignalsDocument document, Measurement measurement)
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

        if (document.Rows is { Valid: 0, Rows: > 0 } rows && rows.Unreadable < rows.Rows)
        {
            yield return LikelyContract.Describe(contract, document, measurement.InvalidRows);
        }
    }
}
