namespace DataContracts.Workspace;

/// <summary>The folders that hold a file, as text: none of them needs to exist.</summary>
internal static class FolderPath
{
    /// <summary>The folders above a file, nearest first.</summary>
    public static IEnumerable<string> Above(string path)
    {
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            yield return folder;
        }
    }

    public static bool Contains(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && path.Length > folder.Length
        && (Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar
            || path[folder.Length] == Path.AltDirectorySeparatorChar);
}
