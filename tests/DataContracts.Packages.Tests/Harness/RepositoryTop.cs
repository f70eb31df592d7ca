namespace DataContracts.Packages.Tests.Harness;

/// <summary>Ends every search for a file or folder above, so that nothing in the system's temporary folder has an influence.</summary>
internal static class RepositoryTop
{
    private const string EmptyProject = "<Project />";

    public static void Create(string folder)
    {
        _ = Directory.CreateDirectory(Path.Combine(folder, ".git"));
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), EmptyProject);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), EmptyProject);
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), EmptyProject);
        File.WriteAllText(Path.Combine(folder, "global.json"), "{}");
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n");
    }
}
