using System.Text.Json;

namespace DataContracts.AdapterTests;

/// <summary>Typical user code, compiled for xunit 2 and xunit v3.</summary>
public sealed class AdapterTests
{
    private const string Order = """
        {
          "id": "ORD-000001",
          "placed": "2026-03-01T08:30:00Z",
          "status": "new",
          "customer": { "name": "Ada", "email": "ada@example.com" },
          "currency": "EUR",
          "lines": [{ "sku": "TE-0001", "quantity": 1, "unitPrice": 450 }]
        }
        """;

    [Fact]
    public Task Order_is_stable() => Contract("orders").Verify(Order);

    [Fact]
    public Task Text_is_stable() => Snapshot().Verify("an order");

    [Theory]
    [InlineData("EUR")]
    [InlineData("GBP")]
    public Task Each_row_has_its_snapshot(string currency) =>
        Contract("orders").WithParameter(currency).Verify(Order.Replace("EUR", currency, StringComparison.Ordinal));

    [Fact]
    public void Document_can_be_checked_without_a_snapshot() => Contract("orders").Matches(Order);

    [Fact]
    public void Document_that_violates_the_contract_fails_with_the_line_of_the_build()
    {
        var failure = Assert.Throws<VerificationException>(
            () => Contract("orders").Matches(Order.Replace("\"status\"", "\"staus\"", StringComparison.Ordinal)));

        Assert.Contains(
            "AdapterTests.Document_that_violates_the_contract_fails_with_the_line_of_the_build.json(4,3): error DC1005: 'staus' is not a "
                + "property of this object; did you mean 'status' (required, missing)?", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [ContractFixtures("orders")]
    public void Every_fixture_is_a_row(Fixture fixture)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        using var document = JsonDocument.Parse(fixture.Utf8);
        Assert.StartsWith("ORD-", document.RootElement.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("invalid", fixture.Name, StringComparison.Ordinal);
        fixture.Check();
    }

    [Theory]
    [ContractFixtures("orders", Kind = FixtureKind.Invalid)]
    public void Invalid_fixtures_are_rows_on_request(Fixture fixture)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        Assert.StartsWith("invalid/", fixture.ToString(), StringComparison.Ordinal);
        _ = Assert.Throws<VerificationException>(() => Contract("orders").Matches(fixture.Utf8));
    }

    [Theory]
    [ContractSamples("orders", Count = 20, Seed = 1)]
    public void Every_sample_is_a_row(Sample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        Assert.InRange(sample.Number, 1, 20);
        Assert.StartsWith($"orders sample {sample.Number} (seed 1): {{\"id\":\"ORD-", sample.ToString(), StringComparison.Ordinal);
        Contract("orders").Matches(sample.Utf8);
    }

    /// <summary>The snapshots of a nested class are prefixed with the name of its outer class.</summary>
    public sealed class Nested
    {
        [Fact]
        public Task Order_is_stable() => Snapshot().Verify("an order of the nested class");
    }
}
