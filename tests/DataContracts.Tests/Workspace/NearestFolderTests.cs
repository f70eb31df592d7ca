namespace DataContracts.Tests.Workspace;

public sealed class NearestFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("src/Shop", "src/Shop/contracts", "contracts")]
    [InlineData("src/Shop", "src/contracts", "contracts")]
    [InlineData("src/Shop", "contracts")]
    [InlineData("", "contracts", "src/contracts")]
    [InlineData("src/Shop", "src/contracts", "src/.git")]
    public void Nearest_contracts_folder_is_used(string folder, string expected, params string[] others)
    {
        Create([folder, expected, ".git", .. others]);

        Assert.Equal(_folder[expected], ContractWorkspace.OnDisk.FindContractsFolder(_folder[folder]));
    }

    [Theory]
    [InlineData("src/.git")]
    [InlineData("src/Shop/.git")]
    public void Search_stops_at_the_repository_root(string root)
    {
        Create("contracts", "fixtures", "src/Shop", root);

        Assert.Null(ContractWorkspace.OnDisk.FindContractsFolder(_folder["src/Shop"]));
        Assert.Empty(ContractWorkspace.OnDisk.FindFixturesFolders(_folder["src/Shop"]));
        Assert.Equal(_folder[Path.GetDirectoryName(root)!], ContractWorkspace.FindRepositoryRoot(_folder["src/Shop"]));
    }

    [Fact]
    public void Linked_worktree_is_recognized_as_a_repository_root()
    {
        Create("contracts", "src/Shop");
        _ = _folder.Write("src/.git", "gitdir: elsewhere");

        Assert.Null(ContractWorkspace.OnDisk.FindContractsFolder(_folder["src/Shop"]));
    }

    [Fact]
    public void Fixture_folders_up_to_the_root_are_found_nearest_first()
    {
        Create(".git", "fixtures", "src/fixtures", "src/Shop/fixtures");

        Assert.Equal(
            ["src/Shop/fixtures", "src/fixtures", "fixtures"],
            ContractWorkspace.OnDisk.FindFixturesFolders(_folder["src/Shop"]).Select(_folder.Shorten));
    }

    [Fact]
    public void Contracts_folder_can_exist_in_memory_only()
    {
        Create(".git", "src/Shop");
        var workspace = new ContractWorkspace(FileOverlay.Empty.With(_folder["contracts/a/a.schema.json"], "{}"u8.ToArray()));

        Assert.Equal(_folder["contracts"], workspace.FindContractsFolder(_folder["src/Shop"]));
    }

    private void Create(params string[] folders)
    {
        foreach (var folder in folders)
        {
            _ = Directory.CreateDirectory(_folder[folder]);
        }
    }
}
