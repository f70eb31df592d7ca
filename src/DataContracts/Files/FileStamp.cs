namespace DataContracts.Files;

/// <summary>
/// What the file system knows of the file at a path, links followed. Another file in its place, an edit that keeps the length, and an
/// edit whose time was set back all give another stamp where the system reports when a file's metadata changed (Linux);
/// elsewhere the time of creation takes that place.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Length">Its length in bytes; 0 for what has none.</param>
/// <param name="Modified">When its content was written, in ticks.</param>
/// <param name="Changed">When its metadata changed, or when it was created, in ticks.</param>
/// <param name="Device">The device that holds it, or 0.</param>
/// <param name="Identity">Its number on that device, or 0.</param>
internal readonly record struct FileStamp(FileKind Kind, long Length, long Modified, long Changed, long Device, long Identity)
{
    /// <summary>The stamp where there is nothing.</summary>
    public static FileStamp Missing { get; } = new(FileKind.Missing, 0, 0, 0, 0, 0);

    /// <summary>The stamp of what can't be looked at. It is not equal to what is there next time.</summary>
    public static FileStamp Unknown { get; } = new(FileKind.Unknown, 0, 0, 0, 0, 0);

    /// <summary>Whether the same file with the same content is there as far as the file system knows.</summary>
    public bool IsSameAs(FileStamp other) => this == other && Kind != FileKind.Unknown;

    /// <summary>
    /// Whether it may have been written again since, within one tick of a coarse clock: file systems keep times to as little as two
    /// seconds.
    /// </summary>
    public bool IsYoungAt(DateTime time) =>
        Kind == FileKind.Regular && Math.Max(Modified, Changed) >= time.Ticks - (2 * TimeSpan.TicksPerSecond);
}
