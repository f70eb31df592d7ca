namespace DataContracts.Tests.Workspace;

public sealed class FolderSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_sorted_by_kind()
    {
        Write("contracts/orders/orders.schema.json", "contracts/shared/money.json");
        Write("contracts/orders/published/1.0.0.schema.json", "contracts/orders/published/seal");
        Write("fixtures/orders/a.json", "fixtures/orders/b.ndjson", "fixtures/orders/c.jsonl", "fixtures/orders/d.yaml", "notes.json");

        var found = Search();

        Assert.Equal(["contracts/orders/orders.schema.json"], Names(found.Contracts));
        Assert.Equal(["fixtures/orders/a.json", "fixtures/orders/b.ndjson", "fixtures/orders/c.jsonl"], Names(found.Fixtures));
        Assert.Equal(["contracts/shared/money.json", "notes.json"], Names(found.Documents));
        Assert.Equal(["contracts/orders/published"], Names(found.PublishedFolders));
    }

    [Theory]
    [InlineData(".git", SkipReason.Hidden)]
    [InlineData("contracts/.trash", SkipReason.Hidden)]
    [InlineData("fixtures/.trash", SkipReason.Hidden)]
    [InlineData("src/bin", SkipReason.BuildOutput)]
    [InlineData("obj", SkipReason.BuildOutput)]
    [InlineData("node_modules", SkipReason.InstalledPackages)]
    [InlineData("contracts/a/published", SkipReason.PublishedVersions)]
    public void Skipped_folder_is_listed_with_its_reason(string folder, SkipReason reason)
    {
        Write($"{folder}/contracts/a.schema.json", $"{folder}/fixtures/a/a.json");

        var found = Search();

        Assert.Equal(new SkippedFolder(_folder[folder], reason), Assert.Single(found.Skipped));
        Assert.Empty(found.Contracts);
        Assert.Empty(found.Fixtures);
    }

    [Fact]
    public void Contracts_and_fixtures_may_have_names_of_folders_skipped_elsewhere()
    {
        Write("contracts/bin/bin.schema.json");
        Write("fixtures/bin/a.json", "fixtures/article/published/a.json", "fixtures/node_modules/obj/a.json");

        var found = Search();

        Assert.Equal(["contracts/bin/bin.schema.json"], Names(found.Contracts));
        Assert.Equal(3, found.Fixtures.Length);
        Assert.Empty(found.Skipped);
    }

    [Fact]
    public void Symbolic_link_to_a_parent_folder_is_followed_once()
    {
        Write("fixtures/orders/a.json");
        Directory.CreateSymbolicLink(_folder["fixtures/again"], _folder.FullPath);

        var found = Search();

        Assert.Equal(["fixtures/orders/a.json"], Names(found.Fixtures));
        Assert.Equal(new SkippedFolder(_folder["fixtures/again"], SkipReason.SearchedAlready), Assert.Single(found.Skipped));
    }

    [Fact]
    public void Files_in_memory_are_found_as_if_they_were_on_disk()
    {
        string[] paths =
        [
            "contracts/a/a.schema.json", "contracts/a/published/1.0.0.schema.json", "bin/contracts/b.schema.json",
            "fixtures/a/a.json", "fixtures/a/b.ndjson", "fixtures/.hidden/a.json", "notes.json",
        ];
        var overlay = paths.Aggregate(FileOverlay.Empty, (files, path) => files.With(_folder[path], "{}"u8.ToArray()));
        var inMemory = new ContractWorkspace(overlay).Search(_folder.FullPath);

        Write(paths);
        var onDisk = Search();

        Assert.Equal(Names(onDisk.Contracts), Names(inMemory.Contracts));
        Assert.Equal(Names(onDisk.Fixtures), Names(inMemory.Fixtures));
        Assert.Equal(Names(onDisk.Documents), Names(inMemory.Documents));
        Assert.Equal(Names(onDisk.PublishedFolders), Names(inMemory.PublishedFolders));
    }

    private WorkspaceFolder Search() => ContractWorkspace.OnDisk.Search(_folder.FullPath);

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            _ = _folder.Write(path, "{}");
        }
    }

    private IEnumerable<string> Names(IEnumerable<string> paths) => paths.Select(_folder.Shorten);
}
