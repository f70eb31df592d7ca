namespace DataContracts.Reporting.Formats;

/// <summary>One line a finding, in the form that MSBuild, editors and build servers turn into a place to click on.</summary>
internal sealed class MSBuildReport : IReportWriter
{
    public string Name => "msbuild";

    public string Description => "one line a finding, as dotnet build prints it";

    public ReportContents Contents => ReportContents.Diagnostics;

    public void Write(Report report, PrintOptions options, TextWriter output)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            output.Write((options.Project is { } project
                ? $"{DiagnosticLine.Format(diagnostic.File, diagnostic, options.BaseDirectory)} [{TerminalText.Escape(project)}]"
                : DiagnosticLine.Format(diagnostic, options.BaseDirectory)) + "\n");
        }

        if (report.Checked is { } files)
        {
            output.Write(ReportSummary.Format(report.Diagnostics, files) + "\n");
        }
    }
}
