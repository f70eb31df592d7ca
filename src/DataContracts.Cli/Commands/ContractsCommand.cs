using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

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
            Output = context.Output,
            Error = context.Error,
            EnableDefaultExceptionHandler = false, // it prints stack traces
            ProcessTerminationTimeout = null, // nothing to clean up: an interrupt ends the process at once
        };
        return parsed.Invoke(streams);
    }

    private static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand("Checks data contracts (JSON Schema files) and the sample documents that belong to them.")
        {
            CheckCommand.Create(context),
            ExplainCommand.Create(context),
            SnapshotsCommand.Create(context),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples(context.TextWidth);
        return root;
    }

    private static int Refuse(ParseResult parsed, CommandContext context)
    {
        foreach (var error in parsed.Errors)
        {
            context.Error.WriteLine("contracts: " + VisibleText.Escape(OneLineOf(error.Message)));
        }

        var command = parsed.CommandResult.Command is RootCommand ? "" : PathOf(parsed.CommandResult.Command) + " ";
        context.Error.WriteLine($"Run 'contracts {command}--help' for usage.");
        return ExitCode.CouldNotRun;
    }

    private static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(parent => parent is not RootCommand) is { } parent ? $"{PathOf(parent)} {command.Name}" : command.Name;

    private static string OneLineOf(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
