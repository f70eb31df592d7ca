namespace DataContracts.Reporting;

/// <summary>One line a finding, in the form that MSBuild, editors and build servers turn into a place to click on.</summary>
internal sealed class MSBuildPrinter : IDiagnosticPrinter
{
    public string Name => "msbuild";

    public string Description => "one line a finding, as dotnet build prints it";

    public void Print(Report report, PrintOptions options, TextWriter output)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            output.Write(OneLine.Format(diagnostic, options.BaseDirectory) + "\n");
        }

        output.Write(ReportSummary.Format(report) + "\n");
    }
}
