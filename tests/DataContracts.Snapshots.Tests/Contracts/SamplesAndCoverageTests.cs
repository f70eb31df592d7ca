using DataContracts.Snapshots.Contracts;

namespace DataContracts.Snapshots.Tests.Contracts;

public sealed class SamplesAndCoverageTests : IDisposable
{
    private const string Small =
        """{ "x-contract": { "name": "small" }, "type": "object", "properties": { "id": { "type": "integer", "minimum": 0, "maximum": 9 """
            + """} }, "required": ["id"], "additionalProperties": false }""";

    private readonly Shop _shop = new();

    public sealed record Fitting(decimal Id);

    public sealed record Narrow(bool Id);

    public SamplesAndCoverageTests() => _shop.Write("contracts/small/small.schema.json", Small);

    public void Dispose() => _shop.Dispose();

    [Fact]
    public void Samples_match_the_contract_and_are_reproduced_by_the_seed()
    {
        var samples = Samples("orders", 25, 3);

        Assert.Equal(25, samples.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(samples, Samples("orders", 25, 3));
        Assert.All(samples, sample => _shop.Orders().Matches(sample));
    }

    [Theory]
    [InlineData("order", 1, "there is no contract 'order'; did you mean 'orders'?")]
    [InlineData("orders", 0, "0 samples of contract 'orders' make no theory")]
    [InlineData("nothing", 1, "no document was found that contract 'nothing' allows")]
    [InlineData("broken", 1, "error DC0012")]
    public void Theory_without_rows_is_an_error_with_a_reason(string contract, int count, string text)
    {
        _shop.Write(
            "contracts/nothing.schema.json",
            """{ "x-contract": { "name": "nothing" }, "type": "object", "required": ["a"], "properties": { "a": false } }""");
        _shop.Write("contracts/broken.schema.json", """{ "x-contract": { "name": "broken" }, "required": 1 }""");

        var failure = Assert.Throws<VerificationException>(() => Samples(contract, count, 1));

        Assert.Contains(text, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Type_that_holds_every_document_has_no_finding() => _shop.Orders(contract: "small").IsCoveredBy<Fitting>();

    [Fact]
    public void Type_that_is_too_narrow_fails_with_the_line_of_the_build_and_a_document()
    {
        var failure = Assert.Throws<VerificationException>(() => _shop.Orders(contract: "small").IsCoveredBy<Narrow>());

        Assert.Equal(["DC6001"], failure.Findings.Select(finding => finding.RuleId));
        Assert.Contains($"{_shop["contracts/small/small.schema.json"]}(1,", failure.Message, StringComparison.Ordinal);
        Assert.Contains("error DC6001: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains("""it allows {"id":0}""", failure.Message, StringComparison.Ordinal);
    }

    private string[] Samples(string contract, int count, int seed) =>
        [.. SampleDocuments.Of(_shop.Host.Contracts, contract, _shop["tests"], _shop.Project, count, seed).Select(sample => sample.Text)];
}
