using DataContracts.Cli.Git;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Publishing;

/// <summary>The annotated git tag of a release.</summary>
internal sealed class ReleaseTag
{
    private readonly GitRepository _repository;

    private ReleaseTag(GitRepository repository, string name)
    {
        _repository = repository;
        Name = name;
    }

    public string Name { get; }

    /// <summary>Refuses, before anything is written, what can't be tagged.</summary>
    public static ReleaseTag Prepare(VersionedContract contract, SemanticVersion version)
    {
        var repository = GitRepository.Find(Path.GetDirectoryName(contract.Path)!);
        var tag = new ReleaseTag(repository, $"contracts/{contract.Name}/v{version}");
        repository.RequireTagName(tag.Name);
        return repository.HasTag(tag.Name) ? throw new CannotRunException($"the tag '{tag.Name}' exists already") : tag;
    }

    /// <returns>What was done, in words.</returns>
    public string Make(Release release)
    {
        _repository.Tag(Name, release.ToNote());
        return $"{Name}: tagged";
    }
}
