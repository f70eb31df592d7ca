namespace DataContracts.Packages.Tests.Harness;

/// <summary>Stops every search in parent folders, so that nothing in the temporary folder of the system affects a test.</summary>
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
