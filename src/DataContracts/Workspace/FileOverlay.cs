using System.Collections.Immutable;

namespace DataContracts;

/// <summary>Files that are only in memory, such as unsaved text of an editor. They hide those on disk.</summary>
public sealed class FileOverlay
{
    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _files;

    private FileOverlay(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => _files = files;

    /// <summary>An overlay without files.</summary>
    public static FileOverlay Empty { get; } = new(ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal));

    /// <summary>Full paths of the files, sorted.</summary>
    public IEnumerable<string> Paths => _files.Keys;

    /// <summary>This overlay with one more file, or another text of one.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="utf8">The file's text.</param>
    public FileOverlay With(string path, ReadOnlyMemory<byte> utf8) => new(_files.SetItem(Path.GetFullPath(path), utf8));

    /// <summary>This overlay without that file, so that the one on disk counts again.</summary>
    /// <param name="path">Full path.</param>
    public FileOverlay Without(string path) => new(_files.Remove(Path.GetFullPath(path)));

    /// <summary>The text of a file, where it is in memory.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="utf8">Its text.</param>
    public bool TryGet(string path, out ReadOnlyMemory<byte> utf8) => _files.TryGetValue(path, out utf8);
}
