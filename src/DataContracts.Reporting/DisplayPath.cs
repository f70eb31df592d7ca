namespace DataContracts.Reporting;

/// <summary>A path as a report shows it: short, with forward slashes, safe to print.</summary>
public static class DisplayPath
{
    /// <summary>Relative to the folder where that is shorter, in full elsewhere.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="baseDirectory">The folder, or null.</param>
    public static string Format(string path, string? baseDirectory) => TerminalText.Escape(Shorten(path, baseDirectory));

    /// <summary>The same for a reader with its own escaping.</summary>
    internal static string Shorten(string path, string? baseDirectory)
    {
        ArgumentNullException.ThrowIfNull(path);
        var shown = path;
        if (baseDirectory is not null && Path.IsPathFullyQualified(path))
        {
            var relative = Path.GetRelativePath(baseDirectory, path);
            shown = relative.Length < path.Length ? relative : path;
        }

        return Path.DirectorySeparatorChar == '\\' ? shown.Replace('\\', '/') : shown;
    }
}
