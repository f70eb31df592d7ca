using DataContracts.Cli.Git;

namespace DataContracts.Cli.Publishing;

/// <summary>The commit that has the files of a release.</summary>
internal sealed class ReleaseCommit
{
    private readonly GitRepository _repository;
    private readonly VersionedContract _contract;
    private readonly SemanticVersion _version;

    private ReleaseCommit(GitRepository repository, VersionedContract contract, SemanticVersion version)
    {
        _repository = repository;
        _contract = contract;
        _version = version;
    }

    /// <summary>Whether the last commit has the release as it is here.</summary>
    public bool IsDone => _repository.IsCommitted(Published);

    private string[] Published =>
    [
        _contract.Published.PathOf(_version),
        Path.Combine(_contract.Published.Folder, Seal.FileName),
        Path.Combine(Path.GetDirectoryName(_contract.Path)!, Changelog.FileName),
    ];

    public static ReleaseCommit Prepare(VersionedContract contract, SemanticVersion version) =>
        new(GitRepository.Find(Path.GetDirectoryName(contract.Path)!), contract, version);

    /// <summary>Commits these files and nothing else, whatever is staged.</summary>
    public string Make()
    {
        if (IsDone)
        {
            return "committed already";
        }

        _repository.Commit($"Publish {_contract.Name} {_version}\n", [_contract.Path, .. Published]);
        return $"Publish {_contract.Name} {_version}: committed";
    }
}
