using DataContracts.Reporting;
using DataContracts.Snapshots.Failing;

namespace DataContracts.Snapshots.Contracts;

/// <summary>The fixtures that a test can have: those below the nearest <c>fixtures</c> folder, and of the projects that it tests.</summary>
internal static class FixtureFiles
{
    /// <summary>
    /// The fixtures of a contract by their path below <c>fixtures/&lt;contract&gt;</c>, sorted; of all contracts where none is named.
    /// </summary>
    public static IReadOnlyList<FixturePlace> Of(string? contract, string folder, TestProject project, string? fixtures)
    {
        string[] roots = fixtures is not null ? [Path.GetFullPath(fixtures, project.ProjectDirectory ?? folder)] : Near(folder, project);
        var files = roots.SelectMany(FilesIn).ToArray();
        var paths = ContractFolders.Files(folder, project);
        var contracts = ContractWorkspace.OnDisk.Identify(paths);
        if (contract is not null && !contracts.Any(known => known.Name == contract))
        {
            var found = ContractLibrary.Load(paths, new CheckOptions()).Find(contract, out var problem);
            throw new VerificationException(found is null ? problem! : $"there is no contract '{contract}'");
        }

        var places =
            from pair in files.Zip(ContractWorkspace.OnDisk.Pair(contracts, files.Select(file => file.Path)))
            let name = pair.Second.Contract?.Name
            where contract is null || name == contract
            select new FixturePlace(name, NameOf(pair.First.Root, pair.First.Path, name), pair.First.Path, pair.Second.MustBeInvalid);
        return [.. places];
    }

    /// <summary>Checks a fixture as a build does, and throws the build's lines.</summary>
    public static void Check(string path, string folder, TestProject project)
    {
        var contracts = ContractFolders.Files(folder, project).Select(file => new ContractFile(file, NeedsFixtures: false));
        var findings = ContractChecker.Run(new CheckRequest([.. contracts], [new FixtureFile(path)], new CheckOptions())).Diagnostics;
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            var listed = new DiagnosticList(findings).Limit(DiagnosticList.UsualLimit);
            throw new VerificationException(string.Join('\n', listed.Select(finding => FailureMessage.Line(finding, project))), findings);
        }
    }

    private static string[] Near(string folder, TestProject project) =>
    [
        .. ContractWorkspace.OnDisk.FindFixturesFolders(folder)
            .Concat(project.ReferencedProjects.Select(at => Path.GetFullPath(Path.Combine(at, WorkspaceLayout.FixturesFolder))))
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<(string Root, string Path)> FilesIn(string root)
    {
        // A folder that the attribute names may have any name: there, every document is a fixture.
        var found = ContractWorkspace.OnDisk.Search(root);
        return found.Fixtures.Concat(found.Documents).Order(StringComparer.Ordinal).Select(path => (root, path));
    }

    private static string NameOf(string root, string path, string? contract)
    {
        var relative = Path.GetRelativePath(root, path).Replace('\\', '/');
        var name = FixtureFormat.Find(path) is { HoldsRecords: true } ? relative : Path.ChangeExtension(relative, null);
        return contract is not null && name.StartsWith(contract + "/", StringComparison.Ordinal) ? name[(contract.Length + 1)..] : name;
    }
}
