namespace DataContracts.Reporting;

/// <summary>One output format.</summary>
public interface IDiagnosticPrinter
{
    /// <summary>The format's name, as an option takes it.</summary>
    public string Name { get; }

    /// <summary>What it is for, in a few words.</summary>
    public string Description { get; }

    /// <summary>Writes the whole report.</summary>
    /// <param name="report">What was found and looked at.</param>
    /// <param name="options">How to print it.</param>
    /// <param name="output">Where to.</param>
    public void Print(Report report, PrintOptions options, TextWriter output);
}
