using DataContracts.Snapshots.Failing;

namespace DataContracts.Snapshots.Contracts;

/// <summary>The fixtures that a test can have: those below the nearest <c>fixtures</c> folder, and of the projects that it tests.</summary>
internal static class FixtureFiles
{
    private const string FolderName = "fixtures";

    /// <summary>The fixtures of a contract by their path below <c>fixtures/&lt;contract&gt;</c>, sorted; of all contracts where none is named.</summary>
    public static IReadOnlyList<FixturePlace> Of(string? contract, string folder, TestProject project, string? fixtures)
    {
        string[] roots = fixtures is not null ? [Path.GetFullPath(fixtures, project.ProjectDirectory ?? folder)] : Near(folder, project);
        var files = roots.Where(Directory.Exists).SelectMany(root => Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => (root, path))).ToArray();
        var contracts = ContractFolders.Files(folder, project);
        var result = ContractChecker.Run(new CheckRequest([.. contracts.Select(path => new ContractFile(path, NeedsFixtures: false))], [.. files.Select(file => new FixtureFile(file.path))], new CheckOptions()));
        var names = result.Contracts.ToLookup(checkedContract => checkedContract.Path, checkedContract => checkedContract.Name, StringComparer.Ordinal);
        if (contract is not null && !result.Contracts.Any(known => known.Name == contract))
        {
            throw new VerificationException(ContractLibrary.Load(contracts, new CheckOptions()).Find(contract, out var problem) is null ? problem! : $"there is no contract '{contract}'");
        }

        var places =
            from pair in files.Zip(result.Fixtures)
            let name = pair.Second.ContractPath is { } path ? names[path].First() : null
            where contract is null || name == contract
            select new FixturePlace(name, NameOf(pair.First.root, pair.First.path, name), pair.First.path);
        return [.. places];
    }

    /// <summary>Checks a fixture as a build does, and throws the build's lines.</summary>
    public static void Check(string path, string folder, TestProject project)
    {
        var contracts = ContractFolders.Files(folder, project).Select(file => new ContractFile(file, NeedsFixtures: false));
        var findings = ContractChecker.Run(new CheckRequest([.. contracts], [new FixtureFile(path)], new CheckOptions())).Diagnostics;
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            throw new VerificationException(string.Join('\n', findings.Select(finding => FailureMessage.Line(finding, project))), findings);
        }
    }

    private static string[] Near(string folder, TestProject project) =>
    [
        .. FoldersAbove.AndSelf(folder).Concat(project.ReferencedProjects)
            .Select(above => Path.GetFullPath(Path.Combine(above, FolderName)))
            .Where(Directory.Exists)
            .Distinct(StringComparer.Ordinal),
    ];

    private static string NameOf(string root, string path, string? contract)
    {
        var relative = Path.ChangeExtension(Path.GetRelativePath(root, path).Replace('\\', '/'), null);
        return contract is not null && relative.StartsWith(contract + "/", StringComparison.Ordinal) ? relative[(contract.Length + 1)..] : relative;
    }
}
