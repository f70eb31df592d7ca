namespace DataContracts.Build.Incremental;

/// <summary>Length and time of a file: enough to notice that it was written.</summary>
internal readonly record struct FileStamp(long Length, long ModifiedTicks)
{
    /// <summary>The stamp where there is no file.</summary>
    public static FileStamp Missing { get; } = new(-1, 0);

    /// <summary>A stamp that no file has.</summary>
    public static FileStamp Unknown { get; } = new(-2, 0);

    public DateTime ModifiedTime => new(ModifiedTicks, DateTimeKind.Utc);

    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : Missing;
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return Missing;
        }
    }
}
