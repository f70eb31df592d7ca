using System.Globalization;

namespace DataContracts.Cli.Tests.Tracking;

/// <summary>The history of a contract's signals by hand: add, check, suggest, accept.</summary>
public sealed class SignalsHistoryTests : IDisposable
{
    private const string Contract = """
        {
          "type": "object",
          "properties": {
            "total": { "type": "number", "x-quality": [{ "metric": "mean", "mustBeLessThan": 150, "severity": "error" }] }
          }
        }
        """;

    private readonly Workspace _workspace = new(("contracts/orders/orders.schema.json", Contract));

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Added_runs_are_checked_by_bounds_and_by_each_other()
    {
        for (var day = 1; day <= 15; day++)
        {
            Assert.Equal(0, Add(day, 100 + (day % 3)).ExitCode);
        }

        Assert.Equal(15, File.ReadLines(_workspace.Full("signals/orders.ndjson")).Count());
        Assert.Equal(
            new CommandRun(0, "", "contracts: nothing to report of run 2026-01-15, the last of 15 in the history\n"),
            Run("signals", "check", "orders"));
        Assert.Contains("\"rowCount\"", Run("signals", "suggest", "orders").Output, StringComparison.Ordinal);

        Assert.Equal(0, Add(16, 300).ExitCode);
        var check = Run("signals", "check", "orders");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("DC5001", check.Output, StringComparison.Ordinal);
        Assert.Contains("DC5003", check.Output, StringComparison.Ordinal);

        var accepted = Run("signals", "accept", "orders", "/total", "--why", "new price list");
        Assert.Equal(0, accepted.ExitCode);
        Assert.Contains("from run 2026-01-16", accepted.Output, StringComparison.Ordinal);
        check = Run("signals", "check", "orders");
        Assert.Contains("DC5001", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DC5003", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Unknown_signal_is_not_accepted()
    {
        _ = Add(1, 100);
        var accepted = Run("signals", "accept", "orders", "/nowhere", "--why", "x");
        Assert.Equal(2, accepted.ExitCode);
        Assert.Contains("'/nowhere'", accepted.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Older_runs_are_merged_on_request()
    {
        var start = new DateTime(2025, 1, 6, 0, 0, 0, DateTimeKind.Utc);
        _workspace.Write("signals/orders.ndjson", string.Concat(Enumerable.Range(0, 300).Select(day =>
            FormattableString.Invariant($"{{\"signals\":\"1.0\",\"run\":\"{start.AddDays(day):yyyy-MM-dd}\",\"rows\":1}}\n"))));
        Assert.Equal(
            new CommandRun(0, "merged 154 runs into 22; 146 stay as they are in signals/orders.ndjson\n", ""),
            Run("signals", "compact", "orders"));
        Assert.Equal(
            new CommandRun(0, "nothing to merge in signals/orders.ndjson\n", ""), Run("signals", "compact", "orders", "--keep", "30d"));
        Run("signals", "compact", "orders", "--keep", "soon").AssertCouldNotRun("--keep is 'soon', but must be a number of days");
        _workspace.Write("signals/orders.ndjson", "<<<<<<< HEAD\n");
        Run("signals", "compact", "orders").AssertCouldNotRun("signals/orders.ndjson(1,1): nothing is merged while a line can't be used");
        File.Delete(_workspace.Full("signals/orders.ndjson"));
        Run("signals", "compact", "orders").AssertCouldNotRun("the history has no run: signals/orders.ndjson");
    }

    [Fact]
    public void File_that_is_no_document_is_not_added()
    {
        _workspace.Write("s.json", "{}");
        Assert.Equal(2, Run("signals", "add", "orders", "s.json").ExitCode);
        Assert.False(File.Exists(_workspace.Full("signals/orders.ndjson")));
    }

    [Fact]
    public void Malformed_bound_is_an_error_of_the_check_at_its_place()
    {
        _workspace.Write("contracts/orders/orders.schema.json", Contract.Replace("\"mean\"", "\"means\"", StringComparison.Ordinal));
        var check = Run("check", "--format", "msbuild");
        Assert.Equal(1, check.ExitCode);
        Assert.Contains("(4,60): error ", check.Output, StringComparison.Ordinal);
        Assert.Contains("'means' is not a metric; did you mean 'mean'?", check.Output, StringComparison.Ordinal);
    }

    private CommandRun Add(int day, double total)
    {
        var text = total.ToString(CultureInfo.InvariantCulture);
        _workspace.Write("s.json", $$"""
            {
              "signals": "1.0", "run": { "id": "2026-01-{{day:00}}", "at": "2026-01-{{day:00}}T06:00:00Z" }, "rows": 10, "valid": 10,
              "properties": { "/total": { "present": 10, "number": { "min": 1, "max": 900, "mean": {{text}} } } }
            }
            """);
        return Run("signals", "add", "orders", "s.json");
    }

    private CommandRun Run(params string[] arguments) => CommandRun.InProcess(_workspace.Folder, arguments);
}
