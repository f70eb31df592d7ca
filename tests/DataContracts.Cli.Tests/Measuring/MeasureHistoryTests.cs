using System.Text.Json;

namespace DataContracts.Cli.Tests.Measuring;

/// <summary><c>contracts measure --history</c> and <c>--by day</c>.</summary>
public sealed class MeasureHistoryTests : IDisposable
{
    private const string History = "signals/orders.ndjson";

    private const string Contract = """
        {
          "x-contract": { "name": "orders", "version": "1.4.0" },
          "type": "object",
          "properties": { "id": { "type": "string" }, "at": { "type": "string", "format": "date-time" }, "total": { "type": "number" } }
        }
        """;

    private readonly Workspace _workspace = new(
        ("contracts/orders/orders.schema.json", Contract),
        ("exports/b.csv", "id,at,total\nc,2026-01-02T05:00:00Z,3\nc,2026-01-02T06:00:00Z,4\n"),
        ("exports/a.ndjson", """
            {"id":"d","at":"2026-01-04T00:00:00Z","total":5}
            {"id":"a","at":"2026-01-01T10:00:00Z","total":1}
            {"id":"b","at":"2026-01-02T00:30:00+02:00","total":2}
            {"id":"e","total":6}
            {"id":
            """));

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Data_that_exists_becomes_a_history_by_day_in_one_pass()
    {
        var run = Run("measure", "orders", "exports/", "--by", "day", "--key", "/id", "--history");
        run.AssertRan(0);
        Assert.Equal(
            """
            2026-01-01  2 rows, 2 valid
            2026-01-02  2 rows, 2 valid
            2026-01-04  1 row, 1 valid
            2 rows have no day at /at
            added 3 runs to signals/orders.ndjson

            """,
            run.Output);
        JsonElement[] lines = [.. Lines().Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(
            [
                "2026-01-01T00:00Z 2026-01-02T00:00:00+00:00 0",
                "2026-01-02T00:00Z 2026-01-03T00:00:00+00:00 1",
                "2026-01-04T00:00Z 2026-01-05T00:00:00+00:00 0",
            ],
            lines.Select(line => $"{line.GetProperty("run")} {line.GetProperty("at")} {line.GetProperty("duplicates")}"));
    }

    [Fact]
    public void Days_that_are_measured_again_are_the_same_lines()
    {
        Run("measure", "orders", "exports/", "--by", "day", "--history").AssertRan(0);
        var before = File.ReadAllText(_workspace.Full(History));
        var again = Run("measure", "orders", "exports/", "--by", "day", "--history");
        Assert.EndsWith("nothing new for signals/orders.ndjson\n", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_workspace.Full(History)));
    }

    [Fact]
    public void Run_is_added_to_the_history_that_is_named()
    {
        var run = Run("measure", "orders", "exports", "--now", "2026-01-05T06:00:00Z", "--history", "other.ndjson");
        run.AssertRan(0);
        Assert.EndsWith("added 1 run to other.ndjson\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "{\"signals\":\"1.0\",\"run\":\"2026-01-05T06:00Z\"",
            File.ReadAllText(_workspace.Full("other.ndjson")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Document_for_programs_is_alone_on_standard_output()
    {
        var run = Run("measure", "orders", "exports", "--format", "json", "--history");
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal("added 1 run to signals/orders.ndjson\n", run.Error);
    }

    [Fact]
    public void Commit_is_read_from_the_repository()
    {
        const string Commit = "0123456789abcdef0123456789abcdef01234567";
        _workspace.Write(".git/HEAD", "ref: refs/heads/main\n");
        Assert.DoesNotContain("\"commit\"", Run("measure", "orders", "exports", "--format", "json").Output, StringComparison.Ordinal);
        _workspace.Write(".git/packed-refs", $"# pack-refs with: peeled\n{Commit} refs/heads/main\n");
        Assert.Contains(
            "\"commit\": \"0123456\"", Run("measure", "orders", "exports", "--format", "json").Output, StringComparison.Ordinal);
        _workspace.Write(".git/refs/heads/main", "f" + Commit[1..] + "\n");
        Assert.Contains(
            "\"commit\": \"f123456\"", Run("measure", "orders", "exports", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the contract has several properties that are times: /a, /b; name the one", "two", "exports", "--by", "day")]
    [InlineData("the contract has no property that is a date or a time; name the one", "none", "exports", "--by", "day")]
    [InlineData("--time is 'at'", "orders", "exports", "--by", "day", "--time", "at")]
    [InlineData("--by makes a document for each day", "orders", "exports", "--by", "day", "--out", "s.json")]
    public void What_can_not_be_told_apart_by_day_is_refused(string reason, params string[] arguments)
    {
        _workspace.Write("contracts/none/none.schema.json", "{}");
        _workspace.Write(
            "contracts/two/two.schema.json", """{ "properties": { "a": { "format": "date" }, "b": { "format": "date-time" } } }""");
        Run(["measure", .. arguments]).AssertCouldNotRun(reason);
    }

    private IEnumerable<string> Lines() => File.ReadLines(_workspace.Full(History));

    private CommandRun Run(params string[] arguments) => CommandRun.InProcess(_workspace.Folder, arguments);
}
