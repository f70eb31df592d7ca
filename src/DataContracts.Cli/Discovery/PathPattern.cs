using System.IO.Enumeration;

namespace DataContracts.Cli.Discovery;

/// <summary>
/// Files by a pattern: <c>*</c> and <c>?</c> in a name, <c>**</c> for folders of any depth. Many shells know no <c>**</c>, and those of
/// Windows no pattern at all. As in shells, names that start with a dot match only where the pattern has the dot.
/// </summary>
internal static class PathPattern
{
    private const string AnyFolders = "**";

    public static bool Is(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The full paths of the files that match, in the order of their names.</summary>
    public static IEnumerable<string> Find(string pattern, string workingDirectory)
    {
        var full = Path.GetFullPath(pattern, workingDirectory);
        var root = Path.GetPathRoot(full)!;
        var segments = full[root.Length..].Split([Path.DirectorySeparatorChar, '/'], StringSplitOptions.RemoveEmptyEntries);
        return Find(root, segments).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Find(string folder, string[] segments) => segments switch
    {
        [] => [],
        [AnyFolders] => Find(folder, [AnyFolders, "*"]),
        [AnyFolders, .. var rest] => Find(folder, rest).Concat(
            Directory.EnumerateDirectories(folder).Where(below => Matches("*", below) && !IsLink(below))
                .SelectMany(below => Find(below, segments))),
        [var name] => Directory.EnumerateFiles(folder).Where(file => Matches(name, file)),
        [var name, .. var rest] when Is(name) =>
            Directory.EnumerateDirectories(folder).Where(below => Matches(name, below)).SelectMany(below => Find(below, rest)),
        [var name, .. var rest] => Directory.Exists(Path.Combine(folder, name)) ? Find(Path.Combine(folder, name), rest) : [],
    };

    private static bool Matches(string pattern, string path)
    {
        var name = Path.GetFileName(path.AsSpan());
        return (name is not ['.', ..] || pattern is ['.', ..])
            && FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: OperatingSystem.IsWindows());
    }

    // A link to a folder above would have no end.
    private static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;
}
