using DataContracts.Cli.Discovery;
using DataContracts.Cli.Git;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Comparing;

/// <summary>
/// Reads what <c>contracts diff</c> is given: a file, a name, <c>name@1.2.0</c>, <c>git:REF</c> (the other side as it was at that commit)
/// or <c>git:REF:name-or-file</c>.
/// </summary>
internal sealed class VersionReader(string workingDirectory) : IDisposable
{
    private const string GitPrefix = "git:";

    private readonly Place _place = new(workingDirectory);
    private readonly List<string> _temporary = [];

    public (ComparedVersion Old, ComparedVersion New) Read(string old, string changed) => (ReadSide(old, changed), ReadSide(changed, old));

    /// <summary>A published version, by default the newest, and the working contract.</summary>
    public (ComparedVersion Old, ComparedVersion New) ReadUnpublished(string text)
    {
        if (text.LastIndexOf('@') is > 0 and var at && !File.Exists(FullPath.Of(text, workingDirectory)))
        {
            return Read(text, text[..at]);
        }

        if (text.StartsWith(GitPrefix, StringComparison.Ordinal))
        {
            throw new CannotRunException($"with what should '{text}' be compared? Write: contracts diff {text} NEW");
        }

        var contract = VersionedContract.Load(NamedContract.Find(text, workingDirectory));
        var newest = contract.Published.Newest ?? throw new CannotRunException(
            $"nothing of '{contract.Name}' is published, so there is nothing to compare it with; name two versions, such as "
                + $"'git:HEAD {text}'");
        return (ReadPublished(text, newest.Version.Text), ReadSide(text, text));
    }

    public void Dispose()
    {
        foreach (var folder in _temporary)
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private ComparedVersion ReadSide(string text, string other)
    {
        if (text.StartsWith(GitPrefix, StringComparison.Ordinal))
        {
            return ReadGit(text[GitPrefix.Length..], other);
        }

        var at = text.LastIndexOf('@');
        return at > 0 && !File.Exists(FullPath.Of(text, workingDirectory))
            ? ReadPublished(text[..at], text[(at + 1)..])
            : ReadFile(NamedContract.Find(text, workingDirectory), "", _place.Shorten);
    }

    private ComparedVersion ReadPublished(string name, string number)
    {
        if (!SemanticVersion.TryParse(number, out var version, out var problem))
        {
            throw new CannotRunException($"'{number}' is not a SemVer 2.0.0 version: {problem}");
        }

        var contract = VersionedContract.Load(NamedContract.Find(name, workingDirectory));
        if (contract.Published.Find(version) is not { } published)
        {
            var known = contract.Published.All.Select(each => each.Version.Text).DefaultIfEmpty("none");
            throw new CannotRunException($"version {version} of '{contract.Name}' is not published; published: {string.Join(", ", known)}");
        }

        var side = new ReportedVersion($"{contract.Name} {version}", published.Header, published.Path, _place.Shorten);
        var problems = contract.Published.Diagnostics.Where(found => found.File == published.Path);
        return Complete(side, published.Document, published.Document, published.Compiled, problems);
    }

    private ComparedVersion ReadGit(string text, string other)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (reference, name) = colon < 0 ? (text, NameOf(other)) : (text[..colon], text[(colon + 1)..]);
        if (reference.Length == 0 || name.Length == 0)
        {
            throw new CannotRunException($"'{GitPrefix}{text}' names no commit and contract; write git:REF or git:REF:name");
        }

        var repository = GitRepository.Find(workingDirectory);
        var path = Locate(name, repository);
        var root = WorkspaceLayout.RootOf(path);
        var folder = Directory.CreateTempSubdirectory("contracts-git-").FullName;
        _temporary.Add(folder);
        var target = Path.Combine(folder, Path.GetFileName(root));
        repository.Extract(reference, root, target);
        var extracted = Path.Combine(target, Path.GetRelativePath(root, path));
        if (!File.Exists(extracted))
        {
            throw new CannotRunException($"'{_place.Shorten(path)}' does not exist at '{reference}'");
        }

        return ReadFile(extracted, $" at {reference}", shown => $"{GitPrefix}{reference}:{InRepository(shown)}");

        string InRepository(string shown) =>
            Path.GetRelativePath(repository.Root, Path.Combine(root, Path.GetRelativePath(target, shown))).Replace('\\', '/');
    }

    /// <summary>The other side by its name alone: a version of it is not meant.</summary>
    private static string NameOf(string other) => other.StartsWith(GitPrefix, StringComparison.Ordinal)
        ? throw new CannotRunException("of two commits one must say which contract: git:REF:name")
        : other.LastIndexOf('@') is > 0 and var at ? other[..at] : other;

    /// <summary>A contract may be gone from the working folder; then its place follows from its name.</summary>
    private string Locate(string name, GitRepository repository)
    {
        var isPath = FixtureFormat.Find(name) is not null || name.AsSpan().ContainsAny('/', '\\');
        if (!isPath)
        {
            try
            {
                return NamedContract.Find(name, workingDirectory);
            }
            catch (CannotRunException)
            {
                return Path.Combine(repository.Root, WorkspaceLayout.ContractsFolder, name, name + WorkspaceLayout.ContractSuffix);
            }
        }

        return FullPath.Of(name, workingDirectory);
    }

    private ComparedVersion ReadFile(string path, string origin, Func<string, string> displayPath)
    {
        var contract = VersionedContract.Load(path);
        var version = contract.Header.Version is { } written ? $" {written}" : "";
        var side = new ReportedVersion($"{contract.Name}{version}{origin}", contract.Header, path, displayPath);
        return Complete(side, contract.Document, BundleOf(contract), contract.Compiled, contract.Diagnostics);
    }

    private static SourceDocument? BundleOf(VersionedContract contract) =>
        contract.Bundle(out _) is { } bundle ? SourceDocument.Parse(bundle, contract.Path, int.MaxValue, out _) : null;

    private ComparedVersion Complete(
        ReportedVersion side, SourceDocument? document, SourceDocument? bundle, CompiledSchema? compiled,
        IEnumerable<ContractDiagnostic> problems)
    {
        if (document is not null && compiled is not null)
        {
            return new ComparedVersion(side, bundle, compiled);
        }

        var first = problems.FirstOrDefault(problem => problem.Severity == Severity.Error);
        throw first is null
            ? new CannotRunException($"'{side.DisplayPath(side.File)}' can't be compiled")
            : _place.Refuse(side.DisplayPath(first.File), first.Range, $"{first.RuleId}: {first.Message}");
    }
}
