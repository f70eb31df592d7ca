namespace DataContracts.Signals.Measuring;

/// <summary>A file of rows.</summary>
/// <param name="Name">What to call it.</param>
/// <param name="Open">Opens it.</param>
internal sealed record DataFile(string Name, Func<Stream> Open)
{
    /// <summary>What is between the cells of a table; null to find it out.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Whether its name ends so, packed or not.</summary>
    public bool HasEnding(string ending) =>
        Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) || Name.EndsWith(ending + ".gz", StringComparison.OrdinalIgnoreCase);
}
