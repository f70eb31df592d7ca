namespace DataContracts.Cli.Discovery;

/// <summary>What a check works on: each file once, sorted.</summary>
internal sealed class CheckInputs
{
    private readonly SortedDictionary<string, ContractFile> _contracts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FixtureFile> _fixtures = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _publishedFolders = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unread = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _misnamed = new(StringComparer.Ordinal);

    public IReadOnlyCollection<ContractFile> Contracts => _contracts.Values;

    public IReadOnlyCollection<FixtureFile> Fixtures => _fixtures.Values;

    public IReadOnlyCollection<string> PublishedFolders => _publishedFolders;

    public IReadOnlyCollection<string> UnreadFixtures => _unread;

    public IReadOnlyCollection<string> MisnamedFolders => _misnamed;

    public bool IsEmpty => _contracts.Count == 0 && _fixtures.Count == 0 && _publishedFolders.Count == 0;

    /// <summary>A contract found twice needs fixtures where one way of finding it requires them.</summary>
    public void AddContract(string path, bool needsFixtures)
    {
        var needed = needsFixtures || (_contracts.TryGetValue(path, out var known) && known.NeedsFixtures);
        _contracts[path] = new ContractFile(path, needed);
    }

    /// <summary>The contracts of the nearest <c>contracts</c> folder, which several projects may share.</summary>
    public void AddContractsFor(string folder)
    {
        if (Search.ContractsFor(folder) is { } found)
        {
            AddContracts(found, needsFixtures: false);
        }
    }

    /// <summary>The contracts of a folder with what is published of them.</summary>
    public void AddContracts(WorkspaceFolder folder, bool needsFixtures)
    {
        _publishedFolders.UnionWith(folder.PublishedFolders);
        foreach (var path in folder.Contracts)
        {
            AddContract(path, needsFixtures);
        }
    }

    /// <summary>What a search found that is not checked, though it looks so.</summary>
    public void AddOverlooked(WorkspaceFolder folder)
    {
        _unread.UnionWith(folder.UnreadFixtures);
        _misnamed.UnionWith(folder.MisnamedFolders);
    }

    /// <summary>Records that are in no file; each path names one source.</summary>
    public void AddRecords(string path, string contract, Func<Stream> open) =>
        _fixtures[path] = new FixtureFile(path, contract) { OpenRecords = open };

    public void AddFixture(string path, string? contract) => _fixtures[path] = new FixtureFile(path, contract);
}
