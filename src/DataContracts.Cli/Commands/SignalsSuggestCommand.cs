using System.CommandLine;
using System.Globalization;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Tracking;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.Drift;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts signals suggest</c>: bounds from the history. It writes nothing.</summary>
internal static class SignalsSuggestCommand
{
    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var history = SignalsHistoryOption.Create();
        var command = new Command("suggest", "Prints bounds that the history suggests, for x-quality in the contract.")
        {
            contract, history,
        };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(contract), parsed.GetValue(history), context));
        return command;
    }

    private static int Run(string contract, string? history, CommandContext context)
    {
        var tracked = TrackedContract.Load(contract, history, context.WorkingDirectory);
        var runs = tracked.ReadHistory();
        var suggested = BoundSuggestions.Of(tracked.Document, runs);
        if (suggested.IsEmpty)
        {
            context.Error.Line(runs.Runs.Length < DriftWindow.FewestRuns
                ? $"contracts: the history has {runs.Runs.Length} runs, and bounds are suggested from {DriftWindow.FewestRuns} on."
                : "contracts: no bound to suggest: the contract has them all.");
        }

        foreach (var place in suggested.GroupBy(bound => bound.Place))
        {
            context.Output.Line(place.Key.Pointer.Length == 0 ? "at the root of the contract:" : $"beside {place.Key.Pointer}:");
            foreach (var bound in place)
            {
                var broken = bound.BrokenShare.ToString("P0", CultureInfo.InvariantCulture);
                context.Output.Line($"  {bound.Json}   broken in {broken} of {bound.Runs} runs");
            }
        }

        context.Output.Flush();
        return ExitCode.Clean;
    }
}
