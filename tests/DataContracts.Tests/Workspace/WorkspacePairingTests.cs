using System.Text;

namespace DataContracts.Tests.Workspace;

public sealed class WorkspacePairingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fixtures/orders/a.json", "{}", "orders", false)]
    [InlineData("fixtures/orders/a.ndjson", "{}", "orders", false)]
    [InlineData("fixtures/orders/a.jsonl", "not json", "orders", false)]
    [InlineData("fixtures/orders/invalid/a.json", "{}", "orders", true)]
    [InlineData("fixtures/parts/a.json", "{}", "parts", false)]
    [InlineData("fixtures/mixed/a.json", """{ "$schema": "../../contracts/orders/orders.schema.json" }""", "orders", false)]
    [InlineData("fixtures/mixed/a.json", """{ "$schema": "https://example.com/parts" }""", "parts", false)]
    [InlineData("fixtures/mixed/a.json", "{}", null, false)]
    public void Fixture_belongs_to_the_contract_it_is_checked_against(string path, string content, string? contract, bool mustBeInvalid)
    {
        string[] contracts =
        [
            _folder.Write("contracts/orders/orders.schema.json", "{}"),
            _folder.Write(
                "contracts/items/items.schema.json",
                """{ "$id": "https://example.com/parts", "x-contract": { "name": "parts" } }"""),
        ];
        path = _folder.Write(path, content);

        var paired = Assert.Single(ContractWorkspace.OnDisk.Pair(ContractWorkspace.OnDisk.Identify(contracts), [path]));

        Assert.Equal((contract, mustBeInvalid), (paired.Contract?.Name, paired.MustBeInvalid));
        CheckRequest request = new([.. contracts.Select(file => new ContractFile(file))], [new FixtureFile(path)], new CheckOptions());
        Assert.Equal(paired.Contract?.Path, Assert.Single(ContractChecker.Run(request).Fixtures).ContractPath);
    }

    [Fact]
    public void Unreadable_contract_is_named_by_its_file()
    {
        var paths = new[] { _folder.Write("contracts/a/a.schema.json", "{"), _folder["contracts/gone/gone.schema.json"] };

        Assert.Equal(["a", "gone"], ContractWorkspace.OnDisk.Identify(paths).Select(contract => contract.Name));
    }

    [Fact]
    public void Files_in_memory_take_precedence_over_files_on_disk()
    {
        var contract = _folder.Write("contracts/orders/orders.schema.json", """{ "type": "object" }""");
        var fixture = _folder.Write("fixtures/orders/a.json", "{}");
        var records = _folder["fixtures/orders/b.ndjson"];
        var overlay = FileOverlay.Empty.With(contract, Bytes("""{ "$ref": "../shared/money.json" }"""))
            .With(_folder["contracts/shared/money.json"], Bytes("""{ "type": "integer" }"""))
            .With(records, Bytes("1\n\"2\"\n"))
            .With(_folder["contracts/orders/published/1.0.0.schema.json"], Bytes("{"));
        CheckRequest request = new([new ContractFile(contract)], [new FixtureFile(fixture), new FixtureFile(records)], new CheckOptions());

        Assert.Equal(["DC0001"], Rules(request));
        Assert.Equal(
            ["DC1001", "DC1001", "DC2002", "DC3001", "DC3013"],
            Rules(request with { Workspace = new ContractWorkspace(overlay) }).Order(StringComparer.Ordinal));
        overlay = overlay.Without(contract).Without(records).Without(_folder["contracts/orders/published/1.0.0.schema.json"]);
        Assert.Equal(["DC0001"], Rules(request with { Workspace = new ContractWorkspace(overlay) }));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static IEnumerable<string> Rules(CheckRequest request) =>
        ContractChecker.Run(request).Diagnostics.Select(finding => finding.RuleId);
}
