using System.Collections.Immutable;
using System.Reflection;

namespace DataContracts.Snapshots;

/// <summary>What the build recorded in a test assembly about its project.</summary>
internal sealed record TestProject
{
    private const string Key = "DataContracts.";

    /// <summary>The folder of the project file.</summary>
    public string? ProjectDirectory { get; init; }

    /// <summary>
    /// The nearest folder, here or above, with a solution. Looked for in a test run: a build of the project alone does not know it, and
    /// would compile the assembly again.
    /// </summary>
    public string? SolutionDirectory { get; init; }

    /// <summary>Where <c>obj</c> is; null where the build recorded nothing.</summary>
    public string? IntermediateDirectory { get; init; }

    public ImmutableArray<string> TargetFrameworks { get; init; } = [];

    /// <summary>The folders of the projects that are tested.</summary>
    public ImmutableArray<string> ReferencedProjects { get; init; } = [];

    public static TestProject Of(Assembly? assembly)
    {
        var told = (assembly?.GetCustomAttributes<AssemblyMetadataAttribute>() ?? [])
            .Where(attribute => attribute.Key.StartsWith(Key, StringComparison.Ordinal) && !string.IsNullOrEmpty(attribute.Value))
            .DistinctBy(attribute => attribute.Key)
            .ToDictionary(attribute => attribute.Key[Key.Length..], attribute => attribute.Value!);
        return new TestProject
        {
            ProjectDirectory = told.GetValueOrDefault(nameof(ProjectDirectory)),
            SolutionDirectory = FindSolution(told.GetValueOrDefault(nameof(ProjectDirectory))),
            IntermediateDirectory = told.GetValueOrDefault(nameof(IntermediateDirectory)),
            TargetFrameworks = Split(told.GetValueOrDefault(nameof(TargetFrameworks)), ';'),
            ReferencedProjects = Split(told.GetValueOrDefault(nameof(ReferencedProjects)), '|'),
        };
    }

    /// <summary>
    /// The source file on this machine. Where the compiler wrote a mapped path (<c>/_/tests/OrderTests.cs</c>, as build servers do),
    /// it is looked for below the folders above the project.
    /// </summary>
    public string? Locate(string sourceFile)
    {
        if (Path.IsPathFullyQualified(sourceFile) && File.Exists(sourceFile))
        {
            return Path.GetFullPath(sourceFile);
        }

        if (ProjectDirectory is null)
        {
            return null;
        }

        var parts = sourceFile.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        var candidates =
            from folder in ContractWorkspace.FoldersUpToRoot(ProjectDirectory)
            from skipped in Enumerable.Range(0, Math.Min(parts.Length, 3))
            select Path.Combine([folder, .. parts[skipped..]]);
        return candidates.FirstOrDefault(File.Exists);
    }

    internal static string? FindSolution(string? projectDirectory) =>
        projectDirectory is null || !Directory.Exists(projectDirectory)
            ? null
            : ContractWorkspace.FoldersUpToRoot(projectDirectory).FirstOrDefault(HasSolution);

    private static bool HasSolution(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder, "*.sln").Concat(Directory.EnumerateFiles(folder, "*.slnx")).Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static ImmutableArray<string> Split(string? value, char separator) =>
        value is null ? [] : [.. value.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
