namespace DataContracts.Reporting;

/// <summary>One report format.</summary>
public interface IReportWriter
{
    /// <summary>The format's name, as an option takes it.</summary>
    public string Name { get; }

    /// <summary>What it is for, in a few words.</summary>
    public string Description { get; }

    /// <summary>The parts of a report that it can show.</summary>
    public ReportContents Contents { get; }

    /// <summary>Writes the whole report.</summary>
    /// <param name="report">What to write.</param>
    /// <param name="options">How to write it.</param>
    /// <param name="output">Where to.</param>
    public void Write(Report report, PrintOptions options, TextWriter output);
}
