using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Publishing;

/// <summary>A contract that no other process writes to meanwhile, and in whose folder no change is unfinished.</summary>
internal sealed class WritableContract : IDisposable
{
    private readonly CommandContext _context;
    private readonly WriteLock _lock;
    private readonly FileTransaction _transaction;

    private WritableContract(string path, CommandContext context, Action<string>? beforeStep)
    {
        _context = context;
        Place = new Place(context.WorkingDirectory);
        Folder = Path.GetDirectoryName(path)!;
        _lock = WriteLock.Take(Folder, WorkspaceLayout.NameOf(path));
        try
        {
            _transaction = new FileTransaction(Folder, beforeStep ?? (_ => { }));
            IsRecovered = Recover();
            Contract = VersionedContract.Load(path);
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    public string Folder { get; }

    public VersionedContract Contract { get; }

    /// <summary>Whether a change had been interrupted and was finished just now.</summary>
    public bool IsRecovered { get; }

    public Place Place { get; }

    public static WritableContract Open(string name, CommandContext context, Action<string>? beforeStep)
    {
        var path = NamedContract.Find(name, context.WorkingDirectory);
        if (!WorkspaceLayout.IsContract(path))
        {
            throw new CannotRunException($"'{name}' is not a contract file: its name must end in {WorkspaceLayout.ContractSuffix}");
        }

        // 'published' beside the contract holds its versions and nobody else's.
        return Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $"*{WorkspaceLayout.ContractSuffix}").Skip(1).Any()
            ? throw new CannotRunException(
                $"a contract with published versions needs a folder of its own, and '{Path.GetDirectoryName(path)}' has several contracts")
            : new WritableContract(path, context, beforeStep);
    }

    /// <summary>Refuses what nothing can be computed from: the first error of the working contract or of what is published.</summary>
    public void RequireSound()
    {
        var errors = Contract.Diagnostics.Concat(Contract.Published.Diagnostics).Where(found => found.Severity == Severity.Error);
        if (errors.FirstOrDefault() is { } first)
        {
            throw Place.Refuse(first.File, first.Range, $"{first.RuleId}: {first.Message}");
        }

        if (Contract.Header.VersionProblem is { } problem)
        {
            throw Place.Refuse(
                Contract.Path,
                Contract.Header.VersionRange,
                $"DC3001: '{Contract.Header.Version}' is not a SemVer 2.0.0 version: {problem}");
        }
    }

    public void Commit(params IReadOnlyList<FileChange> files)
    {
        _transaction.Commit(files);
        foreach (var file in files)
        {
            _context.Output.Line($"{Place.Shorten(file.Path)}: written");
        }
    }

    public void Dispose() => _lock.Dispose();

    private bool Recover()
    {
        var paths = _transaction.Recover();
        if (paths.Count > 0)
        {
            _context.Error.Line($"contracts: an interrupted change was finished: {string.Join(", ", paths.Select(Place.Shorten))}");
        }

        return paths.Count > 0;
    }
}
