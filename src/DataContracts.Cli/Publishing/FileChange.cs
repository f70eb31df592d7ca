namespace DataContracts.Cli.Publishing;

/// <summary>A file's new content.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Content">All of it.</param>
internal sealed record FileChange(string Path, ReadOnlyMemory<byte> Content);
