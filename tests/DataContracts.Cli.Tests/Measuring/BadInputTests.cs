using System.IO.Compression;
using System.Text;

namespace DataContracts.Cli.Tests.Measuring;

/// <summary>Files that are not what they should be in ways that a text file beside a test can't show.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Contract = """
        {
          "type": "object",
          "required": ["id"],
          "properties": { "id": { "type": "string" }, "at": { "type": "string", "format": "date-time" } }
        }
        """;

    private const string Rows = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n";
    private const string Table = "id,at\na,\nb,\n";
    private const string List = "[{\"id\":\"a\"},\n{\"id\":\"b\"}]";

    private readonly Workspace _workspace = new(("contracts/orders/orders.schema.json", Contract));

    public static TheoryData<string, string> Files => new()
    {
        { "orders.ndjson", Rows }, { "orders.csv", Table }, { "orders.json", List },
        { "orders.ndjson.gz", Rows }, { "orders.csv.gz", Table }, { "orders.json.gz", List },
    };

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Byte_order_mark_is_no_part_of_the_rows(string name, string text)
    {
        Write(name, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        var run = Measure(name);
        run.AssertRan(0);
        Assert.StartsWith($"orders: 2 rows in {name}, 2 valid, 0 unreadable\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void UTF_16_is_one_finding_that_says_what_to_do(string name, string text)
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            foreach (var mark in new[] { encoding.GetPreamble(), [] })
            {
                Write(name, [.. mark, .. encoding.GetBytes(text)]);
                var run = Measure(name);
                Assert.Equal(
                    (1, $"{name}(1,1): error DC0003: the file is UTF-16, so none of its rows can be read; save it as UTF-8\n"),
                    (run.ExitCode, run.Error));
            }
        }
    }

    [Theory]
    [InlineData("orders.ndjson.gz", Rows)]
    [InlineData("orders.csv.gz", Table)]
    [InlineData("orders.json.gz", List)]
    public void Packed_file_that_ends_early_is_one_finding_wherever_it_ends(string name, string text)
    {
        var packed = Gzip(Encoding.UTF8.GetBytes(text));
        for (var length = 2; length < packed.Length; length++)
        {
            _workspace.Write(name, packed[..length]);
            var run = Measure(name);
            Assert.Equal((length, 1), (length, run.ExitCode));
            Assert.StartsWith($"{name}(1,1): error DC0001: the file can't be read to its end: ", run.Error, StringComparison.Ordinal);
            Assert.EndsWith("; the rows before that are measured\n", run.Error, StringComparison.Ordinal);
            Assert.Equal(1, run.Error.Count(character => character == '\n'));
        }
    }

    [Fact]
    public void Packed_file_that_is_damaged_is_one_finding()
    {
        var packed = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Rows, 50))));
        packed[packed.Length / 2] ^= 0xFF;
        _workspace.Write("orders.ndjson.gz", packed);
        var run = Measure("orders.ndjson.gz");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("orders.ndjson.gz(1,1): error DC0001: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("orders.ndjson")]
    [InlineData("orders.csv")]
    [InlineData("orders.json")]
    [InlineData("orders.ndjson.gz")]
    public void Empty_file_is_a_run_of_no_rows(string name)
    {
        _workspace.Write(name, []);
        var run = CommandRun.InProcess(_workspace.Folder, "measure", "orders", name, "--history");
        run.AssertRan(0);
        Assert.Contains("\"rows\":0", File.ReadAllText(_workspace.Full("signals/orders.ndjson")), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_of_100_MB_is_one_unreadable_row_and_the_next_one_is_measured()
    {
        using var process = CommandRun.Start(_workspace, [], hasInput: true, "measure", "orders", "-");
        var input = process.StandardInput;
        input.Write("{\"id\":\"a\"}\n{\"id\":\"");
        for (var megabyte = 0; megabyte < 100; megabyte++)
        {
            input.Write(new string('x', 1024 * 1024));
        }

        input.Write("\"}\n{\"id\":\"b\"}\n");
        input.Close();
        var run = CommandRun.Finish(process);
        run.AssertRan(0);
        Assert.StartsWith("orders: 3 rows in -, 2 valid, 1 unreadable\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("-(2,1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Cell_of_100_MB_ends_the_table_with_one_finding()
    {
        _workspace.Write("orders.csv", "id,at\na,\n" + new string('x', 100 * 1024 * 1024) + ",\nb,\n");
        var run = Measure("orders.csv");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("orders.csv(1,1): error DC0001: the file can't be read to its end: ", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("orders: 1 row in orders.csv, 1 valid", run.Output, StringComparison.Ordinal);
    }

    private void Write(string name, byte[] content) =>
        _workspace.Write(name, name.EndsWith(".gz", StringComparison.Ordinal) ? Gzip(content) : content);

    private CommandRun Measure(string name) => CommandRun.InProcess(_workspace.Folder, "measure", "orders", name);

    private static byte[] Gzip(byte[] content)
    {
        using var output = new MemoryStream();
        using (var packed = new GZipStream(output, CompressionLevel.Fastest))
        {
            packed.Write(content);
        }

        return output.ToArray();
    }
}
