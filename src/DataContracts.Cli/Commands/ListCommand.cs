using System.CommandLine;
using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Listing;
using DataContracts.Reporting;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts list</c>: which contracts there are, and what of them is published.</summary>
internal static class ListCommand
{
    public const string Name = "list";

    public const string Examples = """
        Examples:
          contracts list                 the contracts below the current folder, or else of the nearest 'contracts' folder above
          contracts list --format json   for programs

        UNPUBLISHED is what the working contract changes since the newest published version: none, words, addition, break;
        all if nothing is published; unknown if it can't be determined, with the reason on standard error.

        Exit codes:
          0  listed
          1  listed, but the state of a contract is unknown
          2  there is no contract

        """;

    public static Command Create(CommandContext context)
    {
        var format = new Option<string>("--format") { Description = "How to print.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command(Name, "Lists contracts: version, status, owner, last published version, unpublished changes.") { format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(format), context));
        return command;
    }

    private static int Run(string format, CommandContext context)
    {
        var inputs = new CheckInputs();
        inputs.AddContracts(Search.Below(context.WorkingDirectory), needsFixtures: false);
        if (inputs.Contracts.Count == 0)
        {
            inputs.AddContractsFor(context.WorkingDirectory);
        }

        ListedContract[] contracts =
            [.. inputs.Contracts.Select(contract => ListedContract.Of(contract.Path))
                .OrderBy(contract => contract.Name, StringComparer.Ordinal)];
        return contracts.Length == 0
            ? throw new CannotRunException("there is no contract (*.schema.json) here")
            : Print(contracts, format, context);
    }

    private static int Print(ListedContract[] contracts, string format, CommandContext context)
    {
        if (format == "json")
        {
            ContractListJson.Print(contracts, new Place(context.WorkingDirectory), context.Output.Unescaped);
        }
        else
        {
            ContractTable.Print(contracts, context.Output);
        }

        context.Output.Flush();
        var problems = contracts.Select(contract => contract.Problem).OfType<ContractDiagnostic>().ToArray();
        foreach (var problem in problems)
        {
            context.Error.Line(DiagnosticLine.Format(problem, context.WorkingDirectory));
        }

        return problems.Length == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
