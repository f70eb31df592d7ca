using System.CommandLine;
using DataContracts.Reporting;

namespace DataContracts.Cli.Commands;

/// <summary>What <c>contracts check</c> takes.</summary>
internal sealed class CheckCommandOptions
{
    public CheckCommandOptions()
    {
        Color.AcceptOnlyFromAmong("auto", "always", "never");
        MaxFindings.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var number) || number < 0))
            {
                result.AddError($"--max-findings is '{token.Value}', but must be a whole number, 0 for no limit.");
            }
        });
    }

    public Argument<string[]> Paths { get; } = new("paths")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description =
            "Folders, contracts (*.schema.json) or documents. A folder's contracts are its *.schema.json files, its documents the "
            + "*.json, *.ndjson and *.jsonl files below 'fixtures' folders; '-' is standard input, one document or one a line; contracts "
            + "are also "
            + "taken from the nearest 'contracts' folder above. Default: the current folder.",
    };

    public Option<string?> Contract { get; } = new("--contract")
    {
        HelpName = "file|name",
        Description = "The contract of all documents given by <paths>: a file, or a name in the nearest 'contracts' folder.",
    };

    public ReportOptions Reports { get; } = new(
        "How findings are printed: "
            + string.Join(
                "; ", ReportFormats.For(ReportContents.Diagnostics).Select(format => $"{format.Name} ({format.Description})")) + ".",
        ReportContents.Diagnostics);

    public Option<string> Color { get; } = new("--color")
    {
        Description = "Color on a terminal only, always or never; 'auto' respects NO_COLOR and FORCE_COLOR.",
        DefaultValueFactory = _ => "auto",
    };

    public Option<bool> NoFormatAssertion { get; } = new("--no-format-assertion")
    {
        Description = "Treat the keyword 'format' as an annotation only.",
    };

    public Option<string?> DefaultDialect { get; } = new("--default-dialect")
    {
        HelpName = "uri",
        Description = "The dialect of contracts without $schema. Default: JSON Schema 2020-12.",
    };

    public Option<bool> WarnAsError { get; } = new("--warnaserror")
    {
        Description = "Treat warnings as errors.",
    };

    public Option<int> MaxFindings { get; } = new("--max-findings")
    {
        HelpName = "number",
        Description = "How many findings of a file are listed; one more line says how many more there are. 0 lists all.",
        DefaultValueFactory = _ => DiagnosticList.UsualLimit,
    };

    public IEnumerable<Option> All =>
        [Contract, .. Reports.All, Color, NoFormatAssertion, DefaultDialect, WarnAsError, MaxFindings];

    public ColorChoice FindColor(ParseResult parsed) => parsed.GetRequiredValue(Color) switch
    {
        "always" => ColorChoice.Always,
        "never" => ColorChoice.Never,
        _ => ColorChoice.Auto,
    };
}
