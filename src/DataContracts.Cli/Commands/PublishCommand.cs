using System.CommandLine;
using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Publishing;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts publish</c>: freezes the working contract as its version.</summary>
internal static class PublishCommand
{
    public const string Name = "publish";

    public const string Examples = """
        Examples:
          contracts publish orders                  writes published/1.4.0.schema.json, seal and CHANGELOG.md
          contracts publish                         of the only contract
          contracts publish orders --commit --tag   and commits them and the contract, and makes the annotated git tag
                                                    contracts/orders/v1.4.0 with the release note
          contracts publish orders --tag            only the tag, if the last commit has the published files

        If it is interrupted, either nothing has changed or the next command that writes finishes it.

        Exit codes:
          0  published
          1  the build would refuse it; findings on standard output
          2  it can't be published; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.CreateOptional();
        var tag = new Option<bool>("--tag")
        {
            Description = "Make the annotated git tag contracts/<name>/v<version>, on the commit that has the published files.",
        };
        var commit = new Option<bool>("--commit") { Description = "Commit what is written and the contract, and no other change." };
        var command = new Command(Name, "Freezes the working contract as its version.") { contract, tag, commit };
        command.SetAction(parsed => new Publisher(context).Run(
            parsed.GetValue(contract) ?? OnlyContract.Find(context.WorkingDirectory), parsed.GetValue(tag), parsed.GetValue(commit)));
        return command;
    }
}
