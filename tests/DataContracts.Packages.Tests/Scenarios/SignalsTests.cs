using DataContracts.Packages.Tests.Harness;

namespace DataContracts.Packages.Tests.Scenarios;

/// <summary>Items <c>DataSignals</c>: the build checks the last run of a history by the contract.</summary>
[Collection(PackageTests.Name)]
public sealed class SignalsTests(PackageFixture package)
{
    private const string Contract = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "x-contract": { "name": "orders", "version": "1.3.0", "owner": "sales", "expected": "One an order.", "rollback": "Go back." },
          "type": "object",
          "properties": {
            "id": { "type": "integer" },
            "total": { "type": "number",
              "x-quality": [{ "metric": "mean", "mustBeLessThan": 150, "severity": "error" }] }
          },
          "required": ["id"]
        }
        """;

    private const string BoundFinding =
        "(8,21): error DC5001: mean of '/total' is 300, must be less than 150; run 2026-01-02";

    [Fact]
    public void Last_run_outside_of_a_bound_is_an_error_at_the_bound_until_it_is_back()
    {
        var project = Project(Run(1, 100));
        Assert.Equal(["1 of 1"], project.BuildInDetail().Succeeds().Checks);
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);

        var build = project.Write("signals/orders.ndjson", Run(1, 100) + Run(2, 300)).Build().Fails();
        Assert.Equal([project.Finding(Orders.ContractPath, BoundFinding)], build.Findings);
        Assert.Equal(build.Findings, project.Build().Fails().Findings);

        _ = project.Write("signals/orders.ndjson", Run(1, 100) + Run(2, 300) + Run(3, 100)).Build().Succeeds();
        Assert.Empty(project.BuildInDetail().Succeeds().Checks);
    }

    [Fact]
    public void Document_of_signals_is_checked_like_a_history_of_one_run()
    {
        var project = Project(Run(1, 100), """<DataSignals Include="s.json" Contract="orders" />""").Write("s.json", """
            {
              "signals": "1.0", "run": { "id": "2026-01-02", "at": "2026-01-02T06:00:00Z" }, "rows": 10, "valid": 10,
              "properties": { "/total": { "present": 10, "number": { "min": 1, "max": 900, "mean": 300 } } }
            }
            """);
        Assert.Equal([project.Finding(Orders.ContractPath, BoundFinding)], project.Build().Fails().Findings);
    }

    [Fact]
    public void Missing_file_and_missing_contract_are_errors()
    {
        var project = Project(
            Run(1, 100),
            """<DataSignals Include="signals/gone.ndjson" Contract="orders" /><DataSignals Include="signals/order.ndjson" />""");
        Assert.Equal(
            [
                $"{project.File}(1,1): error DC0024: the DataSignals item 'signals/order.ndjson' is of the contract 'order', and there is "
                    + "no such contract; did you mean 'orders'?",
                project.Finding("signals/gone.ndjson", "(1,1): error DC0001: the file can't be read: it does not exist"),
            ],
            project.Build().Fails().Findings.Order(StringComparer.Ordinal));
    }

    private static string Run(int day, int mean) =>
        $$"""{ "signals": "1.0", "run": "2026-01-0{{day}}", "rows": 1000, "properties": """
        + $$"""{ "/total": { "n": [1000], "x": [1, 900, {{mean}}] } } }""" + "\n";

    private ConsumerProject Project(
        string history, string items = """<DataSignals Include="signals/orders.ndjson" Contract="orders" />""") => package.CreateProject()
        .Define($"<ItemGroup>{items}</ItemGroup>")
        .Write(Orders.ContractPath, Contract)
        .Write("fixtures/orders/one.json", """{ "id": 1 }""")
        .Write("signals/orders.ndjson", history);
}
