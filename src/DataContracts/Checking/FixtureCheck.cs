namespace DataContracts.Checking;

/// <summary>Checks one fixture.</summary>
internal sealed class FixtureCheck(FixturePairing pairing, IReadOnlyDictionary<string, PublishedVersions> published, DocumentLoader loader)
{
    public FixtureResult Run(FixtureFile fixture)
    {
        var file = loader.Load(fixture.Path);
        var text = file.Problems().Select(problem => Finding.From(fixture.Path, problem)).ToArray();
        var (contract, problem) = pairing.Find(fixture, file.Document);
        var (diagnostics, isChecked) = contract is not null ? Check(fixture.Path, file.Document, contract, text)
            : problem is null || MayNameItsContract(fixture, file) ? (text, false)
            : ([Finding.At("DC0020", fixture.Path, SourceRange.FileStart, problem), .. text], false);
        return new FixtureResult(new CheckedFixture(fixture.Path, contract?.File.Path, isChecked && diagnostics.Count == 0), diagnostics);
    }

    /// <summary>What can't be read may hold a <c>$schema</c>; that it can't be read is reported.</summary>
    private static bool MayNameItsContract(FixtureFile fixture, LoadedFile file) => file.Document is null && string.IsNullOrEmpty(fixture.Contract);

    private (IReadOnlyList<ContractDiagnostic> Diagnostics, bool IsChecked) Check(string path, SourceDocument? document, LoadedContract contract, ContractDiagnostic[] text)
    {
        if (FixtureFolders.VersionOf(path, contract.Name) is not { } folder)
        {
            return (CheckAgainst(path, document, contract, text), contract.Compiled is not null);
        }

        var versions = published[contract.File.Path];
        var isVersion = SemanticVersion.TryParse(folder, out var version, out var problem);
        if (isVersion && versions.Find(version!) is { } found)
        {
            var findings = CheckAgainst(path, document, found.Contract, text);
            var isPromised = findings.Count == 0 && IsPromised(found, contract, path);
            return (isPromised ? CheckAgainst(path, document, contract, text) : findings, found.Compiled is not null && contract.Compiled is not null);
        }

        // What is written for the next version lies where it will belong.
        return isVersion && version == contract.Header.VersionNumber
            ? (CheckAgainst(path, document, contract, text), contract.Compiled is not null)
            : ([Finding.At("DC3014", path, SourceRange.FileStart, Unpublished(folder, problem, contract, versions)), .. text], false);
    }

    /// <summary>Whether a document that a published version allows is still allowed: by one who reads it, until the next major version.</summary>
    private static bool IsPromised(PublishedVersion version, LoadedContract contract, string path) =>
        version is { IsFrozen: true, IsRetired: false }
        && contract.Header.VersionNumber is { } working
        && VersionPolicy.SharePromise(version.Version, working)
        && VersionPolicy.IsBreak(VersionPolicy.Stricter(version.Header.Role, contract.Header.Role), ChangeDirection.NewlyRejected)
        && !FixtureFolders.MustBeInvalid(path, contract.File.Path);

    private static string Unpublished(string folder, string? problem, LoadedContract contract, PublishedVersions versions)
    {
        var list = versions.All.IsEmpty ? "nothing is" : string.Join(", ", versions.All.Select(version => version.Version.Text));
        return problem is not null
            ? $"the folder '{folder}' names no version of SemVer: {problem}"
            : $"this fixture is for version {folder} of contract '{contract.ShownName}', which is not published; published: {list}";
    }

    private static IReadOnlyList<ContractDiagnostic> CheckAgainst(string path, SourceDocument? document, LoadedContract contract, ContractDiagnostic[] text)
    {
        // What is wrong with a contract is said there, once, and not at each of its fixtures.
        var violations = document is null || contract.Compiled is null
            ? []
            : contract.Compiled.Validate(document).Select(violation => Finding.From(path, contract, violation)).ToArray();
        return FixtureFolders.MustBeInvalid(path, contract.File.Path)
            ? InvalidFixture.Judge(path, contract, text, violations)
            : [.. text, .. violations];
    }
}
