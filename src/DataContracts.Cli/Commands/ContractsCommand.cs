using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using DataContracts.Cli.Hosting;
using DataContracts.Diagnostics;

namespace DataContracts.Cli.Commands;

/// <summary>The command line as a whole.</summary>
internal static class ContractsCommand
{
    // No response files: a path may start with '@'.
    private static readonly ParserConfiguration s_parsing = new() { ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> args, CommandContext context)
    {
        var root = Create(context);
        var parsed = root.Parse(args, s_parsing);
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed, context);
        }

        var streams = new InvocationConfiguration
        {
            Output = context.Output.Unescaped, // Help and version: words of this program alone.
            Error = context.Error.Unescaped,
            EnableDefaultExceptionHandler = false, // it prints stack traces
            ProcessTerminationTimeout = null, // nothing to clean up: an interrupt ends the process at once
        };
        return parsed.Invoke(streams);
    }

    public static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand("Checks data contracts (JSON Schema files) and the sample documents that belong to them.")
        {
            CheckCommand.Create(context),
            ExplainCommand.Create(context),
            DiffCommand.Create(context),
            ListCommand.Create(context),
            BumpCommand.Create(context),
            PublishCommand.Create(context),
            RollbackCommand.Create(context),
            RehearseCommand.Create(context),
            ExportCommand.Create(context),
            ImportCommand.Create(context),
            MeasureCommand.Create(context),
            SignalsCommand.Create(context),
            SnapshotsCommand.Create(context),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples(context.TextWidth);
        return root;
    }

    private static int Refuse(ParseResult parsed, CommandContext context)
    {
        // A command that is misspelled is the cause, and not that there is none.
        if (parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var unknown, ..])
        {
            var commands = parsed.CommandResult.Command.Subcommands.Select(command => command.Name).ToArray();
            var hint = NearName.Of(unknown, commands) is { } near ? $"; did you mean '{near}'?"
                : $"; there are {string.Join(", ", commands)}";
            context.Error.Line(OneLineOf($"contracts: there is no command '{unknown}'{hint}"));
        }
        else
        {
            foreach (var error in parsed.Errors)
            {
                context.Error.Line("contracts: " + OneLineOf(error.Message));
            }
        }

        context.Error.Line($"Run 'contracts {NameOf(parsed.CommandResult)}--help' for usage.");
        return ExitCode.CouldNotRun;
    }

    private static string NameOf(CommandResult command) =>
        command.Command is RootCommand ? "" : NameOf((CommandResult)command.Parent!) + command.Command.Name + " ";

    private static string OneLineOf(string message) =>
        string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
