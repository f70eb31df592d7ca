namespace DataContracts.Cli.Comparing;

/// <summary>Prints a difference in one format.</summary>
internal interface IDifferencePrinter
{
    /// <summary>The format's name on the command line.</summary>
    string Name { get; }

    void Print(VersionDifference difference, TextWriter output);
}
