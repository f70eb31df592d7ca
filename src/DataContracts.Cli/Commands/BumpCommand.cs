using System.CommandLine;
using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Publishing;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts bump</c>: the version that a change needs, written into the contract.</summary>
internal static class BumpCommand
{
    public const string Name = "bump";

    public const string Examples = """
        Examples:
          contracts bump orders   1.3.0 becomes 1.4.0 if documents were added, 2.0.0 if a consumer would break

        Only the version's characters change; a version that is high enough stays.

        Exit codes:
          0  the version is high enough, now or already
          2  it can't be determined; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.CreateOptional();
        var command = new Command(Name, "Writes the version that the changes since the published versions need.") { contract };
        command.SetAction(parsed => new VersionBump(context).Run(
            parsed.GetValue(contract) ?? OnlyContract.Find(context.WorkingDirectory)));
        return command;
    }
}
