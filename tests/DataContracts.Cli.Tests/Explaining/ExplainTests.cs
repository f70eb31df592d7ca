namespace DataContracts.Cli.Tests.Explaining;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("DC1005")]
    [InlineData("dc1005")]
    public void Rule_is_explained_with_a_failing_and_a_passing_example(string id)
    {
        using var workspace = new Workspace();

        Assert.Equal(
            new CommandRun(
                0,
                """
                DC1005: Unknown property (error)

                The object has a property that the contract does not know, and the contract allows no others
                (additionalProperties or unevaluatedProperties is false). It is most often a misspelled name, whose
                value readers would silently miss. Correct the name, remove the property, or add it to the contract.

                Fails:

                  contracts/orders/orders.schema.json
                      {
                        "properties": { "status": { "type": "string" } },
                        "additionalProperties": false
                      }

                  fixtures/orders/order.json
                      { "staus": "open" }

                Passes:

                  contracts/orders/orders.schema.json
                      {
                        "properties": { "status": { "type": "string" } },
                        "additionalProperties": false
                      }

                  fixtures/orders/order.json
                      { "status": "open" }

                """,
                ""),
            CommandRun.Of(workspace, "explain", id));
    }

    [Fact]
    public void All_rules_are_listed_in_order_without_an_id()
    {
        using var workspace = new Workspace();

        var run = CommandRun.Of(workspace, "explain");

        run.AssertRan(0);
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Contains("DC1005  error    Unknown property", lines);
        Assert.Contains("DC2001  warning  Contract without a fixture", lines);
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.All(lines, line => Assert.Matches(@"\ADC\d{4}  (error  |warning|info   )  \S", line));
    }

    [Fact]
    public void Encoding_of_an_example_is_shown_if_relevant()
    {
        using var workspace = new Workspace();

        Assert.Contains("\nFails (saved as ", CommandRun.Of(workspace, "explain", "DC0003").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DC1O05", "there is no rule 'DC1O05'; did you mean DC1005? 'contracts explain' lists all rules")]
    [InlineData("1005", "did you mean DC1005?")]
    [InlineData("nonsense", "there is no rule 'nonsense'; 'contracts explain' lists all rules")]
    [InlineData("\u001b[2J", "there is no rule '\\u001b[2J'")]
    public void Unknown_rule_is_refused_with_suggestions(string id, string reason)
    {
        using var workspace = new Workspace();

        CommandRun.Of(workspace, "explain", id).AssertCouldNotRun(reason);
    }
}
