using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace DataContracts.Cli.Tests.Measuring;

/// <summary><c>contracts measure</c> and <c>contracts signals merge</c>.</summary>
public sealed class MeasureTests
{
    private const string Now = "2026-11-25T06:00:00Z";

    private const string Contract = """
        {
          "x-contract": { "name": "orders", "version": "1.4.0" },
          "type": "object",
          "required": ["id", "total"],
          "properties": {
            "id": { "type": "string" },
            "at": { "type": "string", "format": "date-time" },
            "status": { "enum": ["open", "paid"] },
            "total": { "type": "number", "minimum": 0 },
            "legacyId": { "type": "integer" }
          }
        }
        """;

    private static readonly string[] s_rows =
    [
        """{"id":"a","at":"2026-11-24T10:00:00Z","status":"open","total":12.5}""",
        """{"id":"b","at":"2026-11-25T02:00:00Z","status":"paid","total":7.25}""",
        """{"id":"b","at":"2026-11-25T01:00:00Z","status":null,"total":-1}""",
    ];

    [Fact]
    public void Table_shows_what_the_rows_and_the_contract_say()
    {
        using var workspace = WithRows(s_rows);
        var run = CommandRun.Of(workspace, "measure", "orders", "data/orders.ndjson", "--key", "/id", "--now", Now);
        run.AssertRan(0);
        Assert.Equal(
            """
            orders 1.4.0: 3 rows in data/orders.ndjson, 2 valid, 0 unreadable
            2026-11-24T10:00:00Z to 2026-11-25T02:00:00Z by /at, 4 h old, 0 from the future
            1 duplicate of /id

            PROPERTY   PRESENT  NULL  INVALID  DISTINCT  VALUES                                        CONTRACT
            /at        100 %    0     0        3         2026-11-24T10:00:00Z to 2026-11-25T02:00:00Z  string, format date-time
            /id        100 %    0     0        2         b (2), a (1)                                  required, string
            /legacyId  0 %      0     0        -                                                       integer
            /status    100 %    1     1        2         open (1), paid (1)                            one of 2
            /total     100 %    0     1        3         -1 to 12.5, median ~7.22                      required, number, minimum 0

            RULE    PROPERTY  COUNT  ROWS  CONTRACT                   FIRST
            DC1002  /status   1      1     /properties/status/enum    data/orders.ndjson(3,48)
            DC1009  /total    1      1     /properties/total/minimum  data/orders.ndjson(3,61)

            never used: /properties/legacyId

            """,
            run.Output);

        // The README has the same example.
        Assert.Contains(run.Output, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("orders.csv", "id,total,status\na,12.5,open\nb,-1,\nc,1\n")]
    [InlineData("orders.tsv", "id\ttotal\tstatus\na\t12.5\topen\nb\t-1\t\nc\t1\n")]
    [InlineData("orders.csv", "id_total_status\na_12.5_open\nb_-1_\nc_1\n", "--delimiter", "_")]
    public void Tables_are_measured_and_findings_are_at_cells(string name, string text, params string[] more)
    {
        using var workspace = WithRows();
        workspace.Write(name, text);
        var run = CommandRun.Of(workspace, ["measure", "orders", name, "--now", Now, .. more]);
        run.AssertRan(0);
        Assert.StartsWith($"orders 1.4.0: 3 rows in {name}, 1 valid, 1 unreadable\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"/properties/total/minimum  {name}(3,3)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{name}(4,1)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Document_is_written_and_printed()
    {
        using var workspace = WithRows(s_rows);
        var run = CommandRun.Of(
            workspace, "measure", "orders", "data/orders.ndjson", "--now", Now, "--out", "s.json", "--format", "json");
        run.AssertRan(0);
        Assert.Equal(run.Output, File.ReadAllText(workspace.Full("s.json")));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(3, json.RootElement.GetProperty("rows").GetInt32());
        Assert.False(json.RootElement.TryGetProperty("state", out _));
    }

    [Fact]
    public void Merged_documents_have_the_bytes_of_one_pass()
    {
        using var workspace = WithRows(s_rows[..1]);
        workspace.Write("data/more.jsonl.gz", Gzip(string.Join('\n', s_rows[1..])));
        Measure("data", "all.json");
        Measure("data/orders.ndjson", "1.json");
        Measure("data/more.jsonl.gz", "2.json");
        Assert.Equal(
            new CommandRun(0, File.ReadAllText(workspace.Full("all.json")), ""),
            CommandRun.Of(workspace, "signals", "merge", "2.json", "1.json"));

        void Measure(string data, string target) => Assert.Equal(
            0, CommandRun.InProcess(workspace.Folder, "measure", "orders", data, "--now", Now, "--state", "--out", target).ExitCode);
    }

    [Fact]
    public void Duplicates_of_merged_documents_are_exact_where_their_keys_are_beside_them()
    {
        using var workspace = WithRows(s_rows[..2]);
        workspace.Write("data/more.ndjson", string.Join('\n', s_rows[1..]));
        Measure("data", "all.json");
        Measure("data/orders.ndjson", "1.json");
        Measure("data/more.ndjson", "2.json");
        CommandRun.Of(workspace, "signals", "merge", "2.json", "1.json", "--out", "merged.json").AssertSilent();
        Assert.Contains("\"count\": 2,", File.ReadAllText(workspace.Full("merged.json")), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(workspace.Full("all.json")), File.ReadAllText(workspace.Full("merged.json")));
        Assert.Equal(File.ReadAllBytes(workspace.Full("all.keys")), File.ReadAllBytes(workspace.Full("merged.keys")));

        File.Copy(workspace.Full("1.keys"), workspace.Full("2.keys"), overwrite: true);
        CommandRun.Of(workspace, "signals", "merge", "1.json", "2.json").AssertCouldNotRun(
            "2.keys' is not the file of keys of the document beside it: it belongs to another document");
        File.Delete(workspace.Full("2.keys"));
        var unknown = CommandRun.InProcess(workspace.Folder, "signals", "merge", "1.json", "2.json");
        Assert.Contains("\"count\": null,", unknown.Output, StringComparison.Ordinal);

        void Measure(string data, string target) => CommandRun.InProcess(
            workspace.Folder, "measure", "orders", data, "--now", Now, "--key", "/id", "--keys", "--state", "--out", target).AssertRan(0);
    }

    [Fact]
    public void Documents_with_other_keys_are_not_merged()
    {
        using var workspace = WithRows(s_rows);
        Measure("1.json", "/id");
        Measure("2.json", "/status");
        CommandRun.Of(workspace, "signals", "merge", "1.json", "2.json").AssertCouldNotRun(
            "'2.json' counts duplicates of /status, but '1.json' of /id");

        void Measure(string target, string key) => CommandRun.InProcess(
            workspace.Folder, "measure", "orders", "data", "--now", Now, "--key", key, "--state", "--out", target).AssertRan(0);
    }

    [Theory]
    [InlineData("data/**/*.ndjson", "a.ndjson", "in/b.ndjson", "in/deep/c.ndjson")]
    [InlineData("data/*.ndjson", "a.ndjson")]
    [InlineData("data/*/?.ndjson", "in/b.ndjson")]
    [InlineData("data/**", "a.ndjson", "in/b.ndjson", "in/d.json", "in/deep/c.ndjson")]
    [InlineData("data/.*/*.ndjson", ".hidden/e.ndjson")]
    [InlineData("**/b.nd*", "in/b.ndjson")]
    public void Patterns_name_files(string pattern, params string[] files)
    {
        using var workspace = new Workspace(("contracts/orders/orders.schema.json", "{}"));
        foreach (var file in new[] { "a.ndjson", "in/b.ndjson", "in/deep/c.ndjson", "in/d.json", ".hidden/e.ndjson" })
        {
            workspace.Write("data/" + file, "{}");
        }

        var run = CommandRun.InProcess(workspace.Folder, "measure", "orders", pattern, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            files.Select(file => "data/" + file),
            json.RootElement.GetProperty("run").GetProperty("sources").EnumerateArray()
                .Select(source => source.GetProperty("name").GetString()));
    }

    [Fact]
    public void Documents_of_other_contracts_or_without_state_are_not_merged()
    {
        using var workspace = WithRows(s_rows);
        workspace.Write("contracts/invoices/invoices.schema.json", "{}");
        Assert.Equal(0, Measure("orders", "orders.json", "--state").ExitCode);
        Assert.Equal(0, Measure("invoices", "invoices.json", "--state").ExitCode);
        Assert.Equal(0, Measure("orders", "short.json").ExitCode);
        CommandRun.Of(workspace, "signals", "merge", "orders.json", "invoices.json").AssertCouldNotRun(
            "'invoices.json' was measured by invoices, but 'orders.json' by orders 1.4.0");
        CommandRun.Of(workspace, "signals", "merge", "orders.json", "short.json").AssertCouldNotRun("measure it again with --state");
        CommandRun.Of(workspace, "signals", "merge", "orders.json", "data/orders.ndjson").AssertCouldNotRun("not a signals document");
        CommandRun.Of(workspace, "signals", "merge", "nowhere.json").AssertCouldNotRun("'nowhere.json' does not exist");

        CommandRun Measure(string contract, string target, params string[] more) => CommandRun.InProcess(
            workspace.Folder, ["measure", contract, "data", "--now", Now, "--out", target, .. more]);
    }

    [Fact]
    public void Empty_file_has_no_rows_and_no_finding()
    {
        using var workspace = WithRows();
        var run = CommandRun.Of(workspace, "measure", "orders", "data/orders.ndjson");
        run.AssertRan(0);
        Assert.StartsWith("orders 1.4.0: 0 rows in data/orders.ndjson, 0 valid, 0 unreadable\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_line_is_counted_and_no_finding()
    {
        using var workspace = WithRows(s_rows[0], """{"id":""");
        var run = CommandRun.Of(workspace, "measure", "orders", "data/orders.ndjson", "--now", Now);
        run.AssertRan(0);
        Assert.Contains("2 rows in data/orders.ndjson, 1 valid, 1 unreadable\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("data/orders.ndjson(2,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Packed_file_that_is_cut_off_is_a_finding()
    {
        using var workspace = WithRows();
        var packed = Gzip(string.Join('\n', Enumerable.Repeat(s_rows[0], 100)));
        workspace.Write("data/orders.ndjson.gz", packed[..^6]);
        var run = CommandRun.Of(workspace, "measure", "orders", "data/orders.ndjson.gz");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "data/orders.ndjson.gz(1,1): error DC0001: the file can't be read to its end: the packed data ends early; "
            + "the rows before that are measured\n",
            run.Error);
    }

    [Fact]
    public void UTF_16_file_is_a_finding()
    {
        using var workspace = WithRows();
        workspace.Write("data/orders.ndjson", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(s_rows[0])]);
        var run = CommandRun.Of(workspace, "measure", "orders", "data/orders.ndjson");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "data/orders.ndjson(1,1): error DC0003: the file is UTF-16, so none of its rows can be read; save it as UTF-8\n", run.Error);
    }

    [Fact]
    public void Rows_of_another_contract_are_one_finding_with_its_name()
    {
        using var workspace = WithRows("""{"number":1}""", """{"number":2}""");
        workspace.Write("contracts/invoices/invoices.schema.json", """{ "required": ["number"], "type": "object" }""");
        var run = CommandRun.Of(workspace, "measure", "orders", "data/orders.ndjson");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "data/orders.ndjson(1,1): warning DC5010: all 2 rows break the contract 'orders'; they are probably rows of 'invoices'\n",
            run.Error);
    }

    [Fact]
    public void Times_without_offset_at_the_end_of_time_and_ahead_of_the_clock_are_counted()
    {
        using var workspace = WithRows(
            """{"id":"a","total":1,"at":"9999-12-31T23:59:59+00:00"}""",
            """{"id":"b","total":1,"at":"2026-11-25T07:00:00Z"}""",
            """{"id":"c","total":1,"at":"2026-11-25T05:00:00"}""");
        var run = CommandRun.Of(workspace, "measure", "orders", "data/orders.ndjson", "--now", Now, "--format", "json");
        run.AssertRan(0);
        using var json = JsonDocument.Parse(run.Output);
        var time = json.RootElement.GetProperty("properties").GetProperty("/at").GetProperty("time");
        Assert.Equal(
            (3, 1, 2),
            (time.GetProperty("count").GetInt32(), time.GetProperty("withoutOffset").GetInt32(), time.GetProperty("future").GetInt32()));
        Assert.StartsWith("-P", json.RootElement.GetProperty("freshness").GetProperty("age").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_measured()
    {
        using var workspace = WithRows();
        using var process = CommandRun.Start(workspace, [], hasInput: true, "measure", "orders", "-", "--now", Now);
        process.StandardInput.Write(string.Join('\n', s_rows));
        process.StandardInput.Close();
        var run = CommandRun.Finish(process);
        run.AssertRan(0);
        Assert.StartsWith("orders 1.4.0: 3 rows in -, 2 valid", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no contract 'nothing'", "nothing", "data")]
    [InlineData("'nowhere.ndjson' does not exist", "orders", "nowhere.ndjson")]
    [InlineData("nothing to measure", "orders", "contracts/orders/published")]
    [InlineData("not of a format that can be measured", "orders", "data/table.xlsx")]
    [InlineData("nothing to measure: no file matches 'data/**/*.csv'", "orders", "data/**/*.csv")]
    [InlineData("--keys writes a file beside the document", "orders", "data", "--key", "/id", "--keys")]
    [InlineData("--delimiter is 'a'", "orders", "data", "--delimiter", "a")]
    [InlineData("--key is 'id'", "orders", "data", "--key", "id")]
    [InlineData("--now is 'noon'", "orders", "data", "--now", "noon")]
    [InlineData("'data' is a folder", "orders", "data", "--out", "data")]
    [InlineData("--key /password is a property that the contract marks as secret", "users", "data", "--key", "/password")]
    [InlineData("the contract can't be used: contracts/broken/broken.schema.json(1,", "broken", "data")]
    public void What_can_not_be_measured_is_refused_with_the_reason(string reason, params string[] arguments)
    {
        using var workspace = WithRows(s_rows);
        workspace.Write("data/table.xlsx", "");
        workspace.Write("contracts/orders/published/README.md", "");
        workspace.Write("contracts/users/users.schema.json", """{ "properties": { "password": { "writeOnly": true } } }""");
        workspace.Write("contracts/broken/broken.schema.json", """{ "type": "no type" }""");
        CommandRun.Of(workspace, ["measure", .. arguments]).AssertCouldNotRun(reason);
    }

    [UnixFact]
    public void Document_does_not_replace_what_is_no_regular_file()
    {
        using var workspace = WithRows(s_rows);
        using (var pipe = Process.Start("mkfifo", [workspace.Full("pipe")]))
        {
            pipe.WaitForExit();
        }

        CommandRun.Of(workspace, "measure", "orders", "data", "--out", "pipe").AssertCouldNotRun("it is not a regular file");
    }

    private static Workspace WithRows(params string[] rows) => new(
        ("contracts/orders/orders.schema.json", Contract), ("data/orders.ndjson", string.Join('\n', rows)));

    private static byte[] Gzip(string text)
    {
        using var output = new MemoryStream();
        using (var packed = new GZipStream(output, CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(text));
        }

        return output.ToArray();
    }
}
