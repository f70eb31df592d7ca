namespace DataContracts.Tests;

/// <summary>The folder of published schemas and suites, which is not part of the repository.</summary>
internal static class TestData
{
    private const string Variable = "DATACONTRACTS_DATA";

    /// <summary>The full path, or null if it is missing.</summary>
    public static string? Folder { get; } = Find();

    public static string MissingReason { get; } =
        $"test data not found: set {Variable} to its folder, or put it at ../shared/data beside the repository";

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? Path.GetFullPath(named) : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "..", "shared", "data");
            if (File.Exists(Path.Combine(folder.FullName, "DataContracts.Build.sln")))
            {
                return Directory.Exists(candidate) ? Path.GetFullPath(candidate) : null;
            }
        }

        return null;
    }
}
