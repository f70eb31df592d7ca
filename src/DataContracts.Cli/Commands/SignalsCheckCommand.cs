using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Measuring;
using DataContracts.Cli.Tracking;
using DataContracts.Reporting;
using DataContracts.Signals.Bounds;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts signals check</c>: the last run, by the contract's bounds and by the runs before it.</summary>
internal static class SignalsCheckCommand
{
    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var history = SignalsHistoryOption.Create();
        var reports = new ReportOptions("How findings are printed.", ReportContents.Diagnostics, ReportContents.Metrics);
        var command = new Command("check", "Checks the last run by the contract's bounds and by the runs before it.") { contract, history };
        foreach (var option in reports.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(parsed.GetRequiredValue(contract), parsed.GetValue(history), reports, parsed, context));
        return command;
    }

    private static int Run(string contract, string? history, ReportOptions reports, ParseResult parsed, CommandContext context)
    {
        var tracked = TrackedContract.Load(contract, history, context.WorkingDirectory);
        var sinks = reports.Read(parsed, context, [tracked.Document.Path, tracked.HistoryPath]);
        var runs = tracked.ReadHistory();
        var findings = SignalCheck.Run(tracked.Document, runs, tracked.HistoryPath);
        var report = new Report(new DiagnosticList(findings))
        {
            Metrics = sinks.Sinks.Any(sink => sink.Writer.Contents == ReportContents.Metrics)
                ? MetricReader.Read(MeasuredContract.Load(tracked.Document.Path, context.WorkingDirectory), runs)
                : null,
        };
        sinks.Write(report, context.PrintOptions(ColorChoice.Auto), context.Output.Unescaped);
        if (findings.IsEmpty)
        {
            // Not among the findings, which programs read.
            context.Error.Line(runs.Runs is [.., var last]
                ? $"contracts: nothing to report of run {last.Id}, the last of {runs.Runs.Length} in the history"
                : "contracts: nothing to report: the history has no run");
        }

        return report.Diagnostics.Errors > 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}
