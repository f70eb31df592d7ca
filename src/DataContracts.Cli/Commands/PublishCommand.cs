using System.CommandLine;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Publishing;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts publish</c>: freezes the working contract as its version.</summary>
internal static class PublishCommand
{
    public const string Name = "publish";

    public const string Examples = """
        Examples:
          contracts publish orders         writes published/1.4.0.schema.json, seal and CHANGELOG.md
          contracts publish orders --tag   and makes the annotated git tag contracts/orders/v1.4.0 with that note

        If it is interrupted, either nothing has changed or the next command that writes finishes it. Commit what it wrote.

        Exit codes:
          0  published
          1  the build would refuse it; findings on standard output
          2  it can't be published; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var contract = ContractArgument.Create();
        var tag = new Option<bool>("--tag")
        {
            Description =
                "Make the annotated git tag contracts/<name>/v<version>. Of a version that is published already, make only the "
                    + "missing tag.",
        };
        var command = new Command(Name, "Freezes the working contract as its version.") { contract, tag };
        command.SetAction(parsed => new Publisher(context).Run(parsed.GetRequiredValue(contract), parsed.GetValue(tag)));
        return command;
    }
}
