using System.CommandLine;
using DataContracts.Cli.Conversion;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts import</c>: a contract from another format.</summary>
internal static class ImportCommand
{
    public const string Name = "import";

    public const string Examples = """
        Examples:
          contracts import odcs orders.odcs.yaml                            to standard output
          contracts import odcs orders.odcs.yaml --output contracts         to contracts/<name>/<name>.schema.json; one for each schema
          contracts import odcs shop.odcs.yaml --schema lines -o lines.json one schema, to a file

        A document that links to its contract is imported by that contract, once both are known to say the same.

        Exit codes:
          0  imported
          2  the document can't be imported, or a file is there already; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var file = new Argument<string>("file") { Description = "The document: Open Data Contract Standard 3.0 or 3.1, in YAML or JSON." };
        var output = new Option<string?>("--output", "-o")
        {
            HelpName = "file|folder",
            Description = "Where to write: a *.json file, or the folder of contracts. Default: standard output.",
        };
        var schema = new Option<string?>("--schema")
        {
            HelpName = "name",
            Description = "Which schema to import, of a document with several.",
        };
        var name = new Option<string?>("--name")
        {
            HelpName = "name",
            Description = "What to call the contract. Default: the document's name, or the schema's of a document with several.",
        };
        var unlinked = new Option<bool>("--unlinked")
        {
            Description = "Import what the document itself says, not the contract that it links to.",
        };
        var force = OdcsFormat.Force();
        var odcs = new Command(
            OdcsFormat.Name,
            "Makes contracts from an Open Data Contract Standard document.") { file, output, schema, name, unlinked, force };
        odcs.SetAction(parsed => new ContractImporter(context, parsed.GetValue(schema), parsed.GetValue(name), parsed.GetValue(unlinked))
            .Run(parsed.GetRequiredValue(file), parsed.GetValue(output), parsed.GetValue(force)));
        return new Command(Name, "Makes contracts from another format.") { odcs };
    }
}
