namespace DataContracts.Snapshots.Scrubbing;

/// <summary>Where an absolute path begins and ends in a text: the same characters inside a longer path or a URL are another.</summary>
internal static class PathBorder
{
    private const string Openers = "\"'`([{<=:,;|>";
    private const string Closers = "\"'`)]}>,;:|?!&*#<";

    /// <summary>Whether a path may begin after the text.</summary>
    public static bool IsStart(ReadOnlySpan<char> before)
    {
        if (before.IsEmpty || before.EndsWith("file://", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var last = before[^1];
        return last == ':' ? !IsDrive(before) : char.IsWhiteSpace(last) || Openers.Contains(last, StringComparison.Ordinal);
    }

    /// <summary>Whether a folder's name may end before the text: <c>/tmp.json</c> is another file than <c>/tmp</c>.</summary>
    public static bool IsEnd(ReadOnlySpan<char> after) => after.IsEmpty || after[0] is '/' or '\\' || EndsName(after);

    /// <summary>Whether a name in a path ends before the text, which is not empty.</summary>
    public static bool EndsName(ReadOnlySpan<char> after) =>
        after[0] is '/' or '\\'
        || char.IsWhiteSpace(after[0])
        || Closers.Contains(after[0], StringComparison.Ordinal)
        || (after[0] == '.' && (after.Length == 1 || char.IsWhiteSpace(after[1]) || Closers.Contains(after[1], StringComparison.Ordinal)));

    // "C:/tmp" is below a drive, "error:/tmp" and "a:/tmp" in a list of paths are not: a drive has one letter, and nothing before it.
    private static bool IsDrive(ReadOnlySpan<char> before) =>
        before.Length >= 2 && char.IsAsciiLetter(before[^2]) && (before.Length == 2 || !char.IsLetterOrDigit(before[^3]));
}
