using DataContracts.Build.Incremental;
using DataContracts.Tests;

namespace DataContracts.Build.Tests.Incremental;

public sealed class IncrementalCheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Fixtures_without_findings_are_not_checked_again()
    {
        var request = Request("a", "b");

        Assert.Equal(2, Check(request).CheckedFixtures);
        Assert.Equal(0, Check(request).CheckedFixtures);
    }

    [Fact]
    public void Fixtures_with_findings_are_checked_and_reported_again()
    {
        var request = Request("a");
        _ = _folder.Write("fixtures/orders/a.json", "1");

        Assert.Equal(["DC1001"], Check(request).Result.Diagnostics.Select(diagnostic => diagnostic.RuleId));
        Assert.Equal(["DC1001"], Check(request).Result.Diagnostics.Select(diagnostic => diagnostic.RuleId));
    }

    [Fact]
    public void Contract_whose_fixtures_are_skipped_is_not_reported_as_lacking_fixtures()
    {
        var request = Request("a");
        _ = Check(request);

        Assert.Empty(Check(request).Result.Diagnostics);
    }

    [Fact]
    public void Changed_options_check_everything_again()
    {
        var request = Request("a");
        _ = Check(request);

        Assert.Equal(1, Check(request, "other").CheckedFixtures);
    }

    [Fact]
    public void Added_contract_checks_everything_again()
    {
        var request = Request("a", "b");
        _ = Check(request);

        Assert.Equal(2,
            Check(request with
            {
                Contracts =
                request.Contracts.Add(new ContractFile(_folder.Write("contracts/parcels/parcels.schema.json", "{}"),
                    NeedsFixtures: false))
            }).CheckedFixtures);
    }

    [Fact]
    public void Fixture_with_another_contract_is_checked_again()
    {
        var request = Request("a", "b");
        _ = Check(request);

        Assert.Equal(
            1,
            Check(
                request with { Fixtures = request.Fixtures.SetItem(0, request.Fixtures[0] with { Contract = "orders" }) }).CheckedFixtures);
    }

    [Fact]
    public void Truncated_state_is_ignored()
    {
        var request = Request("a", "b");
        _ = Check(request);
        var bytes = File.ReadAllBytes(_folder["state"]);
        for (var length = 0; length < bytes.Length; length++)
        {
            _ = _folder.Write("state", bytes[..length]);
            Assert.Null(new CheckStateFile(_folder["state"]).Read());
        }
    }

    [Fact]
    public void Corrupted_state_never_fails_the_check()
    {
        var request = Request("a");
        _ = Check(request);
        var bytes = File.ReadAllBytes(_folder["state"]);
        for (var i = 0; i < bytes.Length; i++)
        {
            _ = _folder.Write("state", [.. bytes[..i], (byte)~bytes[i], .. bytes[(i + 1)..]]);
            Assert.Empty(Check(request).Result.Diagnostics);
        }
    }

    public void Dispose() => _folder.Dispose();

    private IncrementalResult Check(CheckRequest request, string key = "key")
    {
        var file = new CheckStateFile(_folder["state"]);
        var result = new IncrementalCheck(key, file.Read()).Run(request, CancellationToken.None);
        file.TryWrite(result.Next);
        return result;
    }

    private CheckRequest Request(params string[] fixtures)
    {
        var contract = _folder.Write("contracts/orders/orders.schema.json", """{ "type": "object" }""");
        File.SetLastWriteTimeUtc(contract, DateTime.UtcNow.AddMinutes(-1));
        return new CheckRequest(
            [new ContractFile(contract)],
            [.. fixtures.Select(name => new FixtureFile(_folder.Write($"fixtures/orders/{name}.json", "{}")))],
            new CheckOptions());
    }
}
