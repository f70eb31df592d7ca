using System.CommandLine;
using System.Globalization;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Tracking;
using DataContracts.Signals.History;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts signals compact</c>: a history that does not grow without end.</summary>
internal static class SignalsCompactCommand
{
    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var keep = new Option<string>("--keep")
        {
            HelpName = "days",
            Description = "How many days before the last run stay as they are: 90d. Drift's own runs stay in any case.",
            DefaultValueFactory = _ => "90d",
        };
        keep.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && DaysOf(token.Value) is null)
            {
                result.AddError($"--keep is '{token.Value}', but must be a number of days such as 90d.");
            }
        });
        var history = SignalsHistoryOption.Create();
        var command = new Command(
            "compact", "Merges older runs of the history: one a week, and one a month where they are older than a year.")
        {
            contract, keep, history,
        };
        command.SetAction(parsed => Run(
            TrackedContract.Load(parsed.GetRequiredValue(contract), parsed.GetValue(history), context.WorkingDirectory),
            DaysOf(parsed.GetRequiredValue(keep))!.Value,
            context));
        return command;
    }

    private static int Run(TrackedContract tracked, int keptDays, CommandContext context)
    {
        var path = new Place(context.WorkingDirectory).Shorten(tracked.HistoryPath);
        var history = tracked.ReadHistory();
        if (history.Notes is [var note, ..])
        {
            throw new CannotRunException(string.Create(
                CultureInfo.InvariantCulture, $"{path}({note.Line},1): nothing is merged while a line can't be used: {note.Message}"));
        }

        if (history.Runs.IsEmpty)
        {
            throw new CannotRunException($"the history has no run: {path}");
        }

        HistoryCompaction? done = null;
        tracked.Append(file => done = HistoryFile.Compact(file, keptDays));
        context.Output.Line(done!.Merged == 0
            ? $"nothing to merge in {path}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"merged {done.Merged} runs into {done.Into}; {history.Runs.Length - done.Merged} stay as they are in {path}"));
        context.Output.Flush();
        return ExitCode.Clean;
    }

    private static int? DaysOf(string text) =>
        text is [.. var digits, 'd'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            && days <= 36_500
            ? days
            : null;
}
