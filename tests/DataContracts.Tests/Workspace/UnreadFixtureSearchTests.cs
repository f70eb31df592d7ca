using DataContracts.Workspace;

namespace DataContracts.Tests.Workspace;

/// <summary>The quick search finds what the search of everything finds.</summary>
public sealed class UnreadFixtureSearchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Unread_fixtures_are_found_at_any_depth_and_sorted()
    {
        foreach (var file in new[]
        {
            "orders/b.yaml", "orders/a.json", "orders/deep/c.CSV", "orders/d.json.gz", "a.yml", "bin/e.tsv", "orders/.hidden/f.yaml",
            ".g.yaml", "orders/notes.md", "orders/h.ndjson",
        })
        {
            _folder.Write("fixtures/" + file, "");
        }

        Assert.Equal(
            [".g.yaml", "a.yml", "bin/e.tsv", "orders/b.yaml", "orders/d.json.gz", "orders/deep/c.CSV"],
            Find().Select(path => Path.GetRelativePath(_folder["fixtures"], path).Replace('\\', '/')));
        Assert.Equal(FindAmongAll(), Find());
    }

    [Fact]
    public void Folder_that_is_not_there_has_none() => Assert.Empty(Find());

    [Fact]
    public void Links_that_lead_in_a_circle_end()
    {
        _folder.Write("fixtures/orders/a.yaml", "");
        try
        {
            Directory.CreateSymbolicLink(_folder["fixtures/orders/up"], _folder["fixtures"]);
        }
        catch (UnauthorizedAccessException)
        {
            return; // Windows lets only some users make links.
        }

        Assert.Equal(FindAmongAll(), Find());
        Assert.Single(Find());
    }

    private string[] Find() => [.. UnreadFixtureSearch.Run(_folder["fixtures"])];

    private string[] FindAmongAll() => [.. ContractWorkspace.OnDisk.Search(_folder["fixtures"]).UnreadFixtures];
}
