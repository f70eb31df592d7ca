using System.CommandLine;
using DataContracts.Cli.Conversion;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts export</c>: a contract in another format.</summary>
internal static class ExportCommand
{
    public const string Name = "export";

    public const string Examples = """
        Examples:
          contracts export odcs orders                             to standard output
          contracts export odcs orders --output orders.odcs.yaml   to a file

        What ODCS can't express is listed on standard error; the document then links to the contract, so that
        'contracts import odcs' finds it.

        Exit codes:
          0  exported
          2  the contract can't be exported, or the file is there already; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var contract = new Argument<string>("contract")
        {
            Description = "A contract's file, or its name in the nearest 'contracts' folder.",
        };
        var output = new Option<string?>("--output", "-o") { HelpName = "file", Description = "Where to write. Default: standard output." };
        var force = OdcsFormat.Force();
        var odcs = new Command(
            OdcsFormat.Name, "Writes a contract as Open Data Contract Standard 3.1, in YAML.") { contract, output, force };
        odcs.SetAction(parsed => new ContractExporter(context)
            .Run(parsed.GetRequiredValue(contract), parsed.GetValue(output), parsed.GetValue(force)));
        return new Command(Name, "Writes a contract in another format.") { odcs };
    }
}
