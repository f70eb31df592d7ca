namespace DataContracts.Tests.Sources;

/// <summary>The repository that these tests were built in.</summary>
internal static class RepositoryFolder
{
    public static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DataContracts.Build.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("the repository of these tests is gone");
        }

        return folder.FullName;
    }

    /// <summary>C# sources without generated files.</summary>
    public static IEnumerable<string> Sources(string root) =>
        from top in new[] { "src", "tests", "samples" }
        from path in Directory.EnumerateFiles(Path.Combine(root, top), "*.cs", SearchOption.AllDirectories)
        let folders = Path.GetRelativePath(root, path).Split(Path.DirectorySeparatorChar)
        where !folders.Contains("bin") && !folders.Contains("obj") && !folders.Contains("node_modules")
        select path;
}
