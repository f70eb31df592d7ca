namespace DataContracts.Files;

/// <summary>
/// A name on Linux is bytes. Of one that is not UTF-8 the runtime shows what can be read of it, with a replacement character for the rest,
/// and by that name nothing can be opened.
/// </summary>
internal static class LossyName
{
    public const string Reason = "a name in its path is not UTF-8, and by such a name nothing can be opened; rename it";

    /// <summary>Whether what was found at the path can't be opened for that reason.</summary>
    public static bool IsIn(string path) =>
        path.Contains('\uFFFD', StringComparison.Ordinal) && !File.Exists(path) && !Directory.Exists(path);
}
