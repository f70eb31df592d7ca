namespace DataContracts.Snapshots.Contracts;

/// <summary>A generated document.</summary>
/// <param name="Text">The document.</param>
/// <param name="Shown">It without what its contract marks as secret.</param>
internal sealed record SampleDocument(string Text, string Shown);
