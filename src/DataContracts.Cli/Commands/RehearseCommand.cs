using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Rehearsing;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts rehearse</c>: a release and the way back, tried out on a copy.</summary>
internal static class RehearseCommand
{
    public const string Name = "rehearse";

    public const string Examples = """
        Examples:
          contracts rehearse orders   publishes, checks, rolls back and checks again in a temporary copy, and shows each step

        Exit codes:
          0  it works, and the contract after the rollback allows exactly what it allowed before the release
          1  a step would fail; which one, and the reason, is on standard output
          2  it can't be rehearsed; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var command = new Command(Name, "Tries a release and its rollback out on a temporary copy.") { contract };
        command.SetAction(parsed => new Rehearsal(context).Run(parsed.GetRequiredValue(contract)));
        return command;
    }
}
