using System.CommandLine;
using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Files;
using DataContracts.Reporting;
using DataContracts.Signals.Bounds;

namespace DataContracts.Cli.Commands;

/// <summary><c>contracts check</c>: the same check as in a build, by hand.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public const string Examples = """
        Examples:
          contracts check                                      everything below the current folder
          contracts check fixtures/orders/late.json            one document, against the contract of its folder's name
          contracts check late.json --contract orders          one document, against a contract by its name
          contracts check data/ --contract orders.schema.json  every document of a folder, against a contract file
          contracts check events.ndjson --contract events      data of any size, one document a line (.ndjson, .jsonl)
          zcat events.gz | contracts check - --contract events the same from standard input
          contracts check --format json > report.json          for programs
          contracts check --report json=report.json            the same into a file, beside the text for people

        Exit codes:
          0  nothing found (warnings alone do not count, unless --warnaserror)
          1  findings, on standard output
          2  the check could not run; the reason is on standard error

        """;

    public static Command Create(CommandContext context)
    {
        var options = new CheckCommandOptions();
        var command = new Command(Name, "Checks contracts, and documents against their contracts.") { options.Paths };
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.SetAction(parsed => Run(options, parsed, context));
        return command;
    }

    private static int Run(CheckCommandOptions options, ParseResult parsed, CommandContext context)
    {
        var inputs = new InputFinder(context.WorkingDirectory, context.OpenInput).Find(
            parsed.GetValue(options.Paths) ?? [], parsed.GetValue(options.Contract));
        var sinks = options.Reports.Read(
            parsed, context, [.. inputs.Contracts.Select(contract => contract.Path), .. inputs.Fixtures.Select(fixture => fixture.Path)]);
        var request = new CheckRequest([.. inputs.Contracts], [.. inputs.Fixtures], new CheckOptions
        {
            AssertFormat = !parsed.GetValue(options.NoFormatAssertion),
            DefaultDialect = parsed.GetValue(options.DefaultDialect),
        })
        {
            PublishedFolders = [.. inputs.PublishedFolders],
            UnreadFixtures = [.. inputs.UnreadFixtures],
            MisnamedFolders = [.. inputs.MisnamedFolders],
        };
        var result = ContractChecker.Run(request);
        var bounds = BoundProblems.Find(result.Contracts, Disk.Files, request.Options.MaxDepth);
        var report = Report.From(result) with { Diagnostics = new DiagnosticList(result.Diagnostics.Concat(bounds)) };
        if (parsed.GetValue(options.WarnAsError))
        {
            report = report with { Diagnostics = new DiagnosticList(report.Diagnostics.Select(AsError)) };
        }

        report = report with { Diagnostics = report.Diagnostics.Limit(parsed.GetValue(options.MaxFindings)) };
        sinks.Write(report, context.PrintOptions(options.FindColor(parsed)), context.Output.Unescaped);
        return report.Diagnostics.Errors > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static ContractDiagnostic AsError(ContractDiagnostic diagnostic) =>
        diagnostic.Severity == Severity.Warning ? diagnostic with { Severity = Severity.Error } : diagnostic;
}
