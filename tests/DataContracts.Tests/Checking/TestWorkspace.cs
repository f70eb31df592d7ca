namespace DataContracts.Tests.Checking;

/// <summary>Contracts and fixtures in a temporary folder, with the check of that folder.</summary>
internal sealed class TestWorkspace : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<ContractFile> _contracts = [];
    private readonly List<FixtureFile> _fixtures = [];
    private readonly List<string> _publishedFolders = [];

    public TemporaryFolder Folder => _folder;

    public CheckOptions Options { get; init; } = new();

    /// <summary>A contract at <c>contracts/NAME/NAME.schema.json</c> or at the given path.</summary>
    public TestWorkspace Contract(string nameOrPath, string content, bool needsFixtures = false)
    {
        var path = nameOrPath.Contains('/', StringComparison.Ordinal) ? nameOrPath : $"contracts/{nameOrPath}/{nameOrPath}.schema.json";
        _contracts.Add(new ContractFile(_folder.Write(path, content), needsFixtures));
        return this;
    }

    public TestWorkspace Fixture(string path, string content, string? contract = null)
    {
        _fixtures.Add(new FixtureFile(_folder.Write(path, content), contract));
        return this;
    }

    /// <summary>Adds a path to the request without writing a file: missing, a folder, or written by the test.</summary>
    public TestWorkspace FixtureAt(string path, string? contract = null)
    {
        _fixtures.Add(new FixtureFile(path.Length == 0 ? path : _folder[path], contract));
        return this;
    }

    public TestWorkspace ContractAt(string path)
    {
        _contracts.Add(new ContractFile(path.Length == 0 ? path : _folder[path], NeedsFixtures: false));
        return this;
    }

    public TestWorkspace File(string path, string content)
    {
        _folder.Write(path, content);
        return this;
    }

    /// <summary>A folder of published versions, as found by the folder search.</summary>
    public TestWorkspace PublishedFolder(string path)
    {
        _publishedFolders.Add(_folder[path]);
        return this;
    }

    public CheckResult Run(CancellationToken cancellationToken = default) =>
        ContractChecker.Run(
            new CheckRequest([.. _contracts], [.. _fixtures], Options) { PublishedFolders = [.. _publishedFolders] },
            cancellationToken);

    /// <summary>The findings as the build prints them, without the severity.</summary>
    public string[] Lines() =>
        [
            .. Run().Diagnostics.Select(found =>
                $"{_folder.Shorten(found.File)}({found.Range.StartLine},{found.Range.StartColumn}) {found.RuleId}: {found.Message}"),
        ];

    /// <summary>File and rule of each finding.</summary>
    public string[] Rules() => [.. Run().Diagnostics.Select(found => $"{_folder.Shorten(found.File)} {found.RuleId}")];

    public void Dispose() => _folder.Dispose();
}
