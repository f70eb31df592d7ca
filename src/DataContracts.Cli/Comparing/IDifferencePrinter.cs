namespace DataContracts.Cli.Comparing;

/// <summary>Prints a difference in one format.</summary>
internal interface IDifferencePrinter
{
    /// <summary>The format's name on the command line.</summary>
    public string Name { get; }

    public void Print(VersionDifference difference, TextWriter output);
}
