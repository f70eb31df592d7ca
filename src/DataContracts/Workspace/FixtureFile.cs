namespace DataContracts;

/// <summary>A sample document.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Contract">The name of its contract, or the path of its file, where that was said outright; null to take it from the document's <c>$schema</c> or the folder.</param>
public sealed record FixtureFile(string Path, string? Contract = null)
{
    /// <summary>Where records come from (one JSON document a line) that are in no file, such as standard input; null for the file's own. A file of a <see cref="FixtureFormat"/> with records holds them too.</summary>
    public Func<Stream>? OpenRecords { get; init; }
}
