using DataContracts.Tests.Checking;
using DataContracts.Tests.Versions;

namespace DataContracts.Tests.Linting;

public sealed class SharedFileTests
{
    private const string ByReference = """{ "properties": { "a": { "$ref": "../shared/money.json#/$defs/money" } } }""";

    [Fact]
    public void File_that_two_contracts_share_is_reported_once()
    {
        using var workspace = new TestWorkspace()
            .File("contracts/shared/money.json", """{ "$defs": { "money": { "maxLenght": 3 }, "unused": { "format": "datetime" } } }""")
            .Contract("orders", ByReference)
            .Contract("carts", ByReference);

        Assert.Equal(
            [
                "contracts/shared/money.json(1,25) DC2010: 'maxLenght' is not a keyword of 2020-12 and has no effect; "
                    + "did you mean 'maxLength'?",
                "contracts/shared/money.json(1,65) DC2011: 'datetime' is not a format of 2020-12, so it is not checked; "
                    + "did you mean 'date-time'?",
            ],
            workspace.Lines());
    }

    [Theory]
    [InlineData("""{ "properties": { "a": { "x-sensitive": true, "$ref": "../shared/money.json#/$defs/money" } } }""")]
    [InlineData("""{ "properties": { "a": { "writeOnly": true, "allOf": [{ "$ref": "../shared/money.json#/$defs/money" }] } } }""")]
    public void Value_that_one_contract_calls_secret_is_not_shown_for_another(string marking)
    {
        using var workspace = new TestWorkspace()
            .File(
                "contracts/shared/money.json",
                """{ "$defs": { "money": { "type": "string", "enum": ["hush", "hush", 17], "default": "hush-hush" } } }""")
            .Contract("orders", ByReference)
            .Contract("carts", marking);

        var found = workspace.Run().Diagnostics;

        Assert.Equal(["DC2012", "DC2012", "DC2014"], found.Select(finding => finding.RuleId));
        Assert.All(found, finding =>
        {
            Assert.True(finding.HidesSource);
            Assert.DoesNotContain("hush", finding.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("17", finding.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Meta_schema_of_a_dialect_that_a_contract_refers_to_is_not_checked()
    {
        using var workspace = new TestWorkspace().Contract("a", """{ "$ref": "https://json-schema.org/draft/2020-12/schema" }""");

        Assert.Empty(workspace.Lines());
    }

    [Fact]
    public void Dialect_of_the_user_may_leave_keywords_out()
    {
        using var workspace = new TestWorkspace()
            .File("contracts/meta.json", """
                {
                  "$id": "https://example.com/meta",
                  "$vocabulary": {
                    "https://json-schema.org/draft/2020-12/vocab/core": true,
                    "https://json-schema.org/draft/2020-12/vocab/applicator": true
                  }
                }
                """)
            .Contract("a", """{ "$schema": "https://example.com/meta", "minLength": 1, "propertes": { "a": {} } }""");

        Assert.Equal(
            [
                "contracts/a/a.schema.json(1,58) DC2010: 'propertes' is not a keyword of 'https://example.com/meta' and has no effect; "
                    + "did you mean 'properties'?",
            ],
            workspace.Lines());
    }

    [Fact]
    public void Published_version_is_frozen_and_not_reported()
    {
        const string Schema = "\"requried\": [\"a\"], \"properties\": { \"a\": { \"allOf\": [{ \"const\": 1 }, { \"const\": 2 }] } }";
        using var workspace = new TestWorkspace().Published("1.0.0", Schema).Working("1.0.0", Schema);

        Assert.Equal(
            ["contracts/orders/orders.schema.json DC2010", "contracts/orders/orders.schema.json DC2013"], workspace.Rules());
    }

    [Fact]
    public void Library_reports_what_the_check_reports()
    {
        using var folder = new TemporaryFolder();
        var library = ContractLibrary.Load([folder.Write("contracts/a/a.schema.json", """{ "requried": ["a"] }""")], new CheckOptions());

        Assert.Equal(["DC2010"], library.Find("a", out _)!.Problems.Select(finding => finding.RuleId));
    }
}
