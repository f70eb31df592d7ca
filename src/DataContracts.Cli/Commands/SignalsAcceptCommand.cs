using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Tracking;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts signals accept</c>: an intended change, as one line of the history.</summary>
internal static class SignalsAcceptCommand
{
    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var path = new Argument<string>("path") { Description = "A property (/total), one of its signals (/total:mean), or rows." };
        var why = new Option<string>("--why")
        {
            HelpName = "text",
            Required = true,
            Description = "The reason, for whoever reviews the line.",
        };
        var by = new Option<string?>("--by") { HelpName = "name", Description = "Who accepts it." };
        var from = new Option<string?>("--from")
        {
            HelpName = "run",
            Description = "The first run after the change. Default: the first run of the drift that lasts, else the last run.",
        };
        var history = SignalsHistoryOption.Create();
        var command = new Command("accept", "Accepts a change: the baseline starts over there.") { contract, path, why, by, from, history };
        command.SetAction(parsed => Run(
            TrackedContract.Load(parsed.GetRequiredValue(contract), parsed.GetValue(history), context.WorkingDirectory),
            parsed.GetRequiredValue(path),
            parsed.GetValue(from),
            run => new AcceptedChange(parsed.GetRequiredValue(path), run, parsed.GetRequiredValue(why), parsed.GetValue(by)),
            context));
        return command;
    }

    private static int Run(
        TrackedContract tracked, string path, string? from, Func<string, AcceptedChange> change, CommandContext context)
    {
        var history = tracked.ReadHistory();
        var report = DriftCheck.JudgeLast(TrackedSignals.Of(history))
            ?? throw new CannotRunException($"the history has no run: {tracked.HistoryPath}");
        SignalDrift[] signals = [.. report.Signals.Where(signal => new BaselineStart(path, 0).Covers(signal.Name))];
        if (signals.Length == 0)
        {
            throw new CannotRunException($"no run has a signal or property '{path}'. Write it as in the finding, such as /total:mean.");
        }

        if (from is not null && !history.Runs.Any(run => run.Id == from))
        {
            throw new CannotRunException($"the history has no run '{from}'.");
        }

        var since = signals.Where(signal => signal.State == DriftState.Drifted).Select(signal => signal.Since)
            .Min(StringComparer.Ordinal);
        var first = from ?? since ?? report.Run.Id;
        tracked.Append(file => HistoryFile.Append(file, change(first)));
        context.Output.Line(
            $"accepted {path} from run {first}: its baseline starts over, and it is judged again after {DriftWindow.FewestRuns} runs");
        context.Output.Flush();
        return ExitCode.Clean;
    }
}
