namespace DataContracts.Workspace;

/// <summary>
/// A folder whose name is that of a folder with a meaning but for its case: where case matters to the file system, nothing looks into it.
/// </summary>
internal static class MisnamedFolder
{
    /// <summary>Whether a folder's name is wrong and the folder has what belongs into one of the right name.</summary>
    public static bool Is(DirectoryInfo folder) =>
        (IsNearly(folder.Name, WorkspaceLayout.FixturesFolder) && Holds(folder, path => FixtureFormat.Find(path) is not null))
        || (IsNearly(folder.Name, WorkspaceLayout.ContractsFolder) && Holds(folder, WorkspaceLayout.IsContract));

    public static string RightName(string folder) => Path.GetFileName(folder).ToLowerInvariant();

    private static bool IsNearly(string name, string right) => name != right && name.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(DirectoryInfo folder, Func<string, bool> isOne) =>
        folder.EnumerateFiles("*", SearchOption.AllDirectories).Any(file => isOne(file.Name));
}
