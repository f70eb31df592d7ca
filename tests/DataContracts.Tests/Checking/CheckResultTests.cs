using System.Globalization;

namespace DataContracts.Tests.Checking;

/// <summary>Properties of the result as a whole.</summary>
public sealed class CheckResultTests
{
    [Fact]
    public void Violation_has_its_position_in_both_files()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders",
                "{\n  \"x-contract\": { \"version\": \"1.3.0\", \"owner\": \"sales\", \"expected\": \"One document an order.\", "
                    + "\"rollback\": \"Deploy the release before.\" },\n  \"properties\": { \"id\": {\n    \"type\": \"integer\" } }\n}")
            .Fixture("fixtures/orders/late.json", "{\n  \"id\": \"x\"\n}");
        var found = Assert.Single(workspace.Run().Diagnostics);
        Assert.Equal(("DC1001", Severity.Error, "type", "/id"), (found.RuleId, found.Severity, found.Keyword, found.InstancePointer));
        Assert.Equal(new SourceRange(2, 9, 2, 12), found.Range);
        Assert.Equal(
            new ContractLocation(
                "orders",
                "1.3.0",
                workspace.Folder["contracts/orders/orders.schema.json"],
                new SourceRange(4, 5, 4, 11),
                "/properties/id/type"),
            found.Contract);
    }

    [Fact]
    public void Findings_are_sorted_by_file_and_position_and_fixtures_keep_the_order_of_the_request()
    {
        using var workspace = new TestWorkspace().Contract("orders", """{ "additionalProperties": { "type": "string" } }""");
        foreach (var name in new[] { "b", "a", "C" })
        {
            workspace.Fixture($"fixtures/orders/{name}.json", "{ \"y\": 1,\n  \"x\": 2 }");
        }

        Assert.Equal(
            ["C.json(1,8)", "C.json(2,8)", "a.json(1,8)", "a.json(2,8)", "b.json(1,8)", "b.json(2,8)"],
            workspace.Lines().Select(line => line["fixtures/orders/".Length..line.IndexOf(' ', StringComparison.Ordinal)]));
        Assert.Equal(["b.json", "a.json", "C.json"], workspace.Run().Fixtures.Select(fixture => Path.GetFileName(fixture.Path)));
    }

    [Fact]
    public void A_fixture_that_is_listed_twice_is_reported_once()
    {
        using var workspace = new TestWorkspace()
            .Contract("orders", "false")
            .Fixture("fixtures/orders/a.json", "{}")
            .Fixture("fixtures/orders/a.json", "{}");
        Assert.Equal(["fixtures/orders/a.json DC1021"], workspace.Rules());
        Assert.Equal(2, workspace.Run().Fixtures.Length);
    }

    [Fact]
    public void Check_of_many_fixtures_is_deterministic()
    {
        using var workspace = new TestWorkspace().Contract("orders", """{ "additionalProperties": { "minimum": 50 } }""");
        for (var i = 0; i < 200; i++)
        {
            workspace.Fixture(
                string.Create(CultureInfo.InvariantCulture, $"fixtures/orders/{i}.json"),
                string.Create(CultureInfo.InvariantCulture, $$"""{ "n": {{i}} }"""));
        }

        var first = workspace.Run();
        Assert.Equal(50, first.Diagnostics.Length);
        Assert.Equal(150, first.Fixtures.Count(fixture => fixture.IsClean));
        Assert.Equal(first.Diagnostics.AsEnumerable(), workspace.Run().Diagnostics.AsEnumerable());
    }

    [Fact]
    public void Empty_request_has_an_empty_result()
    {
        using var workspace = new TestWorkspace();
        var result = workspace.Run();
        Assert.Empty(result.Diagnostics);
        Assert.Empty(result.Fixtures);
        Assert.Empty(result.Contracts);
    }

    [Fact]
    public void Canceled_check_throws()
    {
        using var workspace = new TestWorkspace().Contract("orders", "{}");
        Assert.ThrowsAny<OperationCanceledException>(() => workspace.Run(new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Messages_are_single_lines_whatever_the_names()
    {
        using var workspace = new TestWorkspace()
            .Contract("contracts/a.schema.json",
                """{ "x-contract": { "name": "or\nders", "version": "1.0.0", "owner": "sales", "expected": "One document an order.","""
                    + """ "rollback": "Deploy the release before." } }""", needsFixtures: true)
            .Contract("contracts/b.schema.json",
                """{ "x-contract": { "name": "or\nders", "version": "1.0.0", "owner": "sales", "expected": "One document an order.","""
                    + """ "rollback": "Deploy the release before." } }""", needsFixtures: true)
            .Contract("contracts/c.schema.json",
                """{ "x-contract": { "name": "c\nc", "version": "1.0.0", "owner": "sales", "expected": "One document an order.","""
                    + """ "rollback": "Deploy the release before." } }""", needsFixtures: true)
            .Fixture("fixtures/x/a.json", "{}", "no\nsuch");
        var result = workspace.Run();
        Assert.Equal(4, result.Diagnostics.Length);
        Assert.All(result.Diagnostics, found => Assert.DoesNotContain('\n', found.Message));
    }

    [Fact]
    public void Formats_are_asserted_unless_disabled()
    {
        const string Contract = """{ "format": "ipv4" }""";
        using var asserted = new TestWorkspace().Contract("orders", Contract).Fixture("fixtures/orders/a.json", "\"300.1.1.1\"");
        Assert.Equal(["fixtures/orders/a.json DC1013"], asserted.Rules());
        using var ignored = new TestWorkspace { Options = new CheckOptions { AssertFormat = false } }.Contract("orders", Contract)
            .Fixture("fixtures/orders/a.json", "\"300.1.1.1\"");
        Assert.Empty(ignored.Rules());
    }
}
