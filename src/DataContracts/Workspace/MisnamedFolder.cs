namespace DataContracts.Workspace;

/// <summary>
/// A folder whose name is that of a folder with a meaning but for its case: where case matters to the file system, nothing looks into it.
/// </summary>
internal static class MisnamedFolder
{
    /// <summary>The folder's right name, where the name is wrong and the folder has what belongs there; or null.</summary>
    public static string? RightName(DirectoryInfo folder) =>
        IsNearly(folder.Name, WorkspaceLayout.FixturesFolder)
            ? Holds(folder, path => FixtureFormat.Find(path) is not null) ? WorkspaceLayout.FixturesFolder : null
        : IsNearly(folder.Name, WorkspaceLayout.ContractsFolder) && Holds(folder, WorkspaceLayout.IsContract)
            ? WorkspaceLayout.ContractsFolder
        : null;

    private static bool IsNearly(string name, string right) => name != right && name.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(DirectoryInfo folder, Func<string, bool> isOne) =>
        folder.EnumerateFiles("*", SearchOption.AllDirectories).Any(file => isOne(file.Name));
}
