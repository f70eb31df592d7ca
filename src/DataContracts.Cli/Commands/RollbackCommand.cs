using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Publishing;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts rollback</c>: an older version becomes the working contract, under the next number.</summary>
internal static class RollbackCommand
{
    public const string Name = "rollback";

    public const string Examples = """
        Examples:
          contracts rollback orders              to the published version before the newest
          contracts rollback orders --to 1.2.0   to that one
          contracts rollback orders --discard    ... though the working contract has unpublished changes

        The working contract gets the number that the way back needs, and keeps owner, contact, status and notes. What consumers
        will see is printed. It does not publish anything.

        Exit codes:
          0  rolled back
          2  it can't be; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var to = new Option<string?>("--to")
        {
            HelpName = "version",
            Description = "The published version to go back to. Default: the one before the newest.",
        };
        var discard = new Option<bool>("--discard") { Description = "Throw unpublished changes of the working contract away." };
        var command = new Command(Name, "Makes an older published version the working contract again.") { contract, to, discard };
        command.SetAction(
            parsed => new Rollback(context).Run(parsed.GetRequiredValue(contract), parsed.GetValue(to), parsed.GetValue(discard)));
        return command;
    }
}
