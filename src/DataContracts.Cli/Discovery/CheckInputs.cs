namespace DataContracts.Cli.Discovery;

/// <summary>What a check works on: each file once, sorted.</summary>
internal sealed class CheckInputs
{
    private readonly SortedDictionary<string, ContractFile> _contracts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, FixtureFile> _fixtures = new(StringComparer.Ordinal);

    private readonly SortedSet<string> _publishedFolders = new(StringComparer.Ordinal);

    public IReadOnlyCollection<ContractFile> Contracts => _contracts.Values;

    public IReadOnlyCollection<FixtureFile> Fixtures => _fixtures.Values;

    public IReadOnlyCollection<string> PublishedFolders => _publishedFolders;

    public bool IsEmpty => _contracts.Count == 0 && _fixtures.Count == 0 && _publishedFolders.Count == 0;

    /// <summary>A contract found twice needs fixtures where one way of finding it says so.</summary>
    public void AddContract(string path, bool needsFixtures)
    {
        var needed = needsFixtures || (_contracts.TryGetValue(path, out var known) && known.NeedsFixtures);
        _contracts[path] = new ContractFile(path, needed);
    }

    /// <summary>Records that are in no file; each path stands for one source of them.</summary>
    public void AddRecords(string path, string contract, Func<Stream> open) => _fixtures[path] = new FixtureFile(path, contract) { OpenRecords = open };

    public void AddPublishedFolders(IEnumerable<string> folders) => _publishedFolders.UnionWith(folders);

    public void AddFixture(string path, string? contract) => _fixtures[path] = new FixtureFile(path, contract);
}
