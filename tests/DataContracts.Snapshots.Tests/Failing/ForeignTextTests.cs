using System.Globalization;

namespace DataContracts.Snapshots.Tests.Failing;

/// <summary>Text of documents, contracts and names can't forge lines of a failure message or command what shows it.</summary>
public sealed class ForeignTextTests
{
    private const string Text = @"a\u001b[31m\r\n\u202e\u2028\u0085\u0000::error::FORGED ##vso[x]\n::error::FORGED";

    [Theory]
    [InlineData(SnapshotForm.Json)]
    [InlineData(SnapshotForm.Text)]
    public async Task Message_of_a_failed_snapshot_has_foreign_text_as_text(SnapshotForm form)
    {
        using var shop = WithContract();
        var produced = $$"""{ "{{Text}}": "{{Text}}", "a": "{{Text}}" }""";

        var isNew = await Assert.ThrowsAnyAsync<VerificationException>(() => Assertion(shop, form).Verify(produced));
        var extension = form == SnapshotForm.Json ? "json" : "txt";
        shop.Verified($"OrderTests.Places.verified.{extension}", "\u001b[31m\n::error::FORGED\n##vso[x]");
        var isChanged = await Assert.ThrowsAnyAsync<VerificationException>(() => Assertion(shop.NextRun(), form).Verify(produced));

        AssertSafe(isNew);
        AssertSafe(isChanged);
    }

    [Fact]
    public void Message_of_a_broken_contract_has_foreign_text_as_text()
    {
        using var shop = WithContract();

        AssertSafe(Assert.Throws<VerificationException>(() => shop.Orders(contract: "login").Matches($$"""{ "a": "{{Text}}" }""")));
        AssertSafe(Assert.Throws<VerificationException>(() => shop.Orders(contract: "login").Matches(Text)));
        AssertSafe(Assert.Throws<VerificationException>(() => shop.Orders(contract: "login").IsCoveredBy<int>()));
    }

    [Fact]
    public void Any_message_is_safe() =>
        AssertSafe(new VerificationException("\u001b[31m FORGED\r\n::error::a\n##vso[x]\u202e"));

    private static Shop WithContract()
    {
        var shop = new Shop();
        shop.Write(
            "contracts/login/login.schema.json",
            $$"""
            {
              "x-contract": { "name": "{{Text}}", "version": "1.0.0" },
              "type": "object", "properties": { "a": { "type": "integer" } }, "additionalProperties": { "enum": ["{{Text}}"] }
            }
            """);
        return shop;
    }

    private static ContractAssertion Assertion(Shop shop, SnapshotForm form) =>
        shop.Orders(contract: "login").With(settings => settings with { Form = form });

    private static void AssertSafe(VerificationException failure)
    {
        Assert.Contains("FORGED", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("##vso[", failure.Message, StringComparison.Ordinal);
        Assert.All(failure.Message.Split('\n'), line =>
        {
            Assert.DoesNotContain(line, character => character != '\t' && char.GetUnicodeCategory(character) is UnicodeCategory.Control
                or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
            Assert.False(line.TrimStart().StartsWith("::error", StringComparison.Ordinal), failure.Message);
        });
    }
}
