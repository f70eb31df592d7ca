using DataContracts.Snapshots.Contracts;

namespace DataContracts.Snapshots.Tests.Contracts;

public sealed class FixtureFilesTests : IDisposable
{
    private readonly Shop _shop = new();

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void Fixtures_of_every_format_are_found_and_record_files_keep_their_extension()
    {
        Write("tests/fixtures/orders/first.json", "fixtures/orders/some.ndjson", "fixtures/orders/more.jsonl");
        Write("fixtures/orders/invalid/late.DC1004.ndjson", "fixtures/orders/no.yaml");

        Assert.Equal(["first", "invalid/late.DC1004.ndjson", "more.jsonl", "some.ndjson"], Names("orders"));
        Assert.Equal("invalid/late.DC1004.ndjson", Assert.Single(Find("orders"), fixture => fixture.IsInvalid).Name);
    }

    [Fact]
    public void Invalid_record_fails_with_the_line_of_the_build()
    {
        var path = _shop.Write("fixtures/orders/some.ndjson", "{\"status\":\"new\"}\n{\"status\":\"odd\"}\n");

        var failure = Assert.Throws<VerificationException>(() => FixtureFiles.Check(path, _shop["tests"], _shop.Project));

        Assert.Contains($"{path}(2,11): error DC1002: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_with_any_name_can_be_checked()
    {
        Write("tests/data/orders/first.json", "tests/data/orders/some.jsonl");

        Assert.Equal(["first", "some.jsonl"], Names("orders", "data"));
        Assert.Empty(Names("orders", "nowhere"));
    }

    [Fact]
    public void Fixtures_above_the_repository_root_are_not_found()
    {
        Write("fixtures/orders/outside.json", "tests/contracts/orders/orders.schema.json", "tests/fixtures/orders/inside.json");
        _ = _shop.Write("tests/.git", "");

        Assert.Equal(["inside"], Names("orders"));
    }

    private void Write(params string[] paths)
    {
        foreach (var path in paths)
        {
            _ = _shop.Write(path, "{}");
        }
    }

    private IReadOnlyList<FixturePlace> Find(string contract, string? folder = null) =>
        FixtureFiles.Of(contract, _shop["tests"], _shop.Project, folder);

    private IEnumerable<string> Names(string contract, string? folder = null) =>
        Find(contract, folder).Select(fixture => fixture.Name).Order(StringComparer.Ordinal);
}
