using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Measuring;
using DataContracts.Cli.Tracking;
using DataContracts.Reporting;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts signals report</c>: the trends of a history with the findings of its last run.</summary>
internal static class SignalsReportCommand
{
    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var history = SignalsHistoryOption.Create();
        var html = new Option<string?>("--html") { HelpName = "file", Description = "Writes a page, as --report html=FILE does." };
        var reports = new ReportOptions("How the report is printed.", ReportContents.Trends);
        var command = new Command("report", "Reports the trends of all signals, the worst first.") { contract, history, html };
        foreach (var option in reports.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(contract),
            parsed.GetValue(history),
            inputs => reports.Read(parsed, context, inputs, parsed.GetValue(html) is { } file ? [$"html={file}"] : []),
            context));
        return command;
    }

    private static int Run(string contract, string? history, Func<string[], ReportSinks> sinksOf, CommandContext context)
    {
        var tracked = TrackedContract.Load(contract, history, context.WorkingDirectory);
        var sinks = sinksOf([tracked.Document.Path, tracked.HistoryPath]);
        var measured = MeasuredContract.Load(tracked.Document.Path, context.WorkingDirectory);
        var report = TrackedReport.Of(tracked, measured.Stamp.Name, measured.Compiled);
        sinks.Write(report, context.PrintOptions(ColorChoice.Auto), context.Output.Unescaped);
        return ExitCode.Clean;
    }
}
