using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Commands;

/// <summary>The library's help, followed by examples and exit codes.</summary>
internal sealed class HelpWithExamples(int width) : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = width };

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(ExamplesOf(parseResult.CommandResult.Command));
        return ExitCode.Clean;
    }

    private static string ExamplesOf(Command command) => command.Name switch
    {
        CheckCommand.Name => CheckCommand.Examples,
        ExplainCommand.Name => ExplainCommand.Examples,
        DiffCommand.Name => DiffCommand.Examples,
        ListCommand.Name => ListCommand.Examples,
        BumpCommand.Name => BumpCommand.Examples,
        PublishCommand.Name => PublishCommand.Examples,
        RollbackCommand.Name => RollbackCommand.Examples,
        RehearseCommand.Name => RehearseCommand.Examples,
        ExportCommand.Name => ExportCommand.Examples,
        ImportCommand.Name => ImportCommand.Examples,
        MeasureCommand.Name => MeasureCommand.Examples,
        SignalsCommand.Name => SignalsCommand.Examples,
        _ when command.Parents.Any(parent => parent.Name == SignalsCommand.Name) => SignalsCommand.Examples,
        OdcsFormat.Name => ExamplesOf((Command)command.Parents.Single()),
        _ when command.Parents.Any(parent => parent.Name == SnapshotsCommand.Name) => SnapshotsCommand.Examples,
        SnapshotsCommand.Name => SnapshotsCommand.Examples,
        _ => """
            Examples:
              contracts check                 check everything below the current folder
              contracts explain DC1005        what a rule means, with a failing and a passing example
              contracts snapshots review      look at what snapshot tests received, and accept or reject it
              contracts diff git:main orders  how a change affects the consumers of the contract
              contracts publish orders        freeze the working contract as its version
              contracts check --help          all options of a command

            """,
    };
}
