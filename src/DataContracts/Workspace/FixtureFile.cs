namespace DataContracts;

/// <summary>A sample document.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Contract">
/// The name of its contract, or the path of its file, where it was named outright; null to take it from the document's
/// <c>$schema</c> or the folder.
/// </param>
public sealed record FixtureFile(string Path, string? Contract = null)
{
    /// <summary>
    /// Where records come from that are in no file, such as standard input, one JSON document a line; null for those of the file itself.
    /// </summary>
    public Func<Stream>? OpenRecords { get; init; }
}
