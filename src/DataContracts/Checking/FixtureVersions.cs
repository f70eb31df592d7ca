using DataContracts.Contracts;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>Finds the published version that a fixture is for, by the folder it is in.</summary>
/// <param name="published">Path of a working contract → what is published of it.</param>
internal sealed class FixtureVersions(IReadOnlyDictionary<string, PublishedVersions> published)
{
    public FixtureTarget TargetOf(string path, LoadedContract contract)
    {
        if (FixturePath.VersionOf(path, contract.Name) is not { } folder)
        {
            return new FixtureTarget(contract);
        }

        var versions = published[contract.File.Path];
        var isVersion = SemanticVersion.TryParse(folder, out var version, out var problem);
        if (isVersion && versions.Find(version!) is { } found)
        {
            return new FixtureTarget(found.Contract, IsPromised(found, contract, path) ? contract : null);
        }

        // What is written for the next version lies where it will belong.
        return isVersion && version == contract.Header.VersionNumber
            ? new FixtureTarget(contract)
            : new FixtureTarget(null, Problem: Unpublished(folder, problem, contract, versions));
    }

    /// <summary>
    /// Whether a document that a published version allows is still allowed: on the reading side, until the next major version.
    /// </summary>
    private static bool IsPromised(PublishedVersion version, LoadedContract contract, string path) =>
        version is { IsFrozen: true, IsRetired: false }
        && contract.Header.VersionNumber is { } working
        && VersionPolicy.SharePromise(version.Version, working)
        && VersionPolicy.IsBreak(VersionPolicy.Stricter(version.Header.Role, contract.Header.Role), ChangeDirection.NewlyRejected)
        && !FixturePath.MustBeInvalid(path, contract.File.Path);

    private static string Unpublished(string folder, string? problem, LoadedContract contract, PublishedVersions versions)
    {
        var list = versions.All.IsEmpty ? "nothing is" : string.Join(", ", versions.All.Select(version => version.Version.Text));
        return problem is not null
            ? $"the folder '{folder}' names no version of SemVer: {problem}"
            : $"this fixture is for version {folder} of contract '{contract.ShownName}', which is not published; published: {list}";
    }
}
