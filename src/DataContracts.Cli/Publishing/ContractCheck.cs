using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Publishing;

/// <summary>The build's check, of one contract and all that belongs to it.</summary>
internal sealed class ContractCheck(CommandContext context)
{
    /// <returns>Whether no error was found; what was found is printed otherwise.</returns>
    public bool Run(string path)
    {
        var result = ContractChecker.Run(Request(path));
        var contract = result.Contracts.First(known => known.Path == path);
        var fixtures = result.Fixtures.Where(fixture => fixture.ContractPath == path).ToArray();
        var files = contract.SourceFiles
            .Concat(fixtures.Select(fixture => fixture.Path))
            .Append(Path.Combine(Path.GetDirectoryName(path)!, PublishedVersions.FolderName))
            .ToHashSet(StringComparer.Ordinal);
        var findings = new DiagnosticList(result.Diagnostics.Where(found => files.Contains(found.File)));
        var report = new Report(findings.Limit(DiagnosticList.UsualLimit))
        {
            Checked = new CheckedFiles([.. fixtures], [contract]),
        };
        if (report.Diagnostics.Errors == 0)
        {
            return true;
        }

        ReportFormats.Default.Write(report, context.PrintOptions(ColorChoice.Auto), context.Output.Unescaped);
        return false;
    }

    private CheckRequest Request(string path)
    {
        var found = Search.Below(context.WorkingDirectory);
        var inputs = new CheckInputs();
        inputs.AddContract(path, needsFixtures: false);
        inputs.AddContractsFor(Path.GetDirectoryName(path)!);
        foreach (var contract in found.Contracts)
        {
            inputs.AddContract(contract, needsFixtures: false);
        }

        foreach (var fixture in found.Fixtures)
        {
            inputs.AddFixture(fixture, null);
        }

        return new CheckRequest([.. inputs.Contracts], [.. inputs.Fixtures], new CheckOptions());
    }
}
