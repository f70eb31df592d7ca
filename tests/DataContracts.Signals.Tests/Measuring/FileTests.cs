using System.IO.Compression;
using System.Text;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;
using DataContracts.Tests;

namespace DataContracts.Signals.Tests.Measuring;

/// <summary>Files of every kind, whole and broken.</summary>
public sealed class FileTests
{
    private static readonly CompiledSchema s_anything = MeasuredRowsOf.Compile("""{ "properties": { "a": true } }""");

    [Theory]
    [InlineData("[{\"a\":1},{\"a\":2}]", 2, 0)]
    [InlineData("\uFEFF [\n {\n \"a\" : \"x,]\\\"\" },\n [1,2] ]\n", 2, 0)]
    [InlineData("{\n\"a\": [1,\n2]}", 1, 0)]
    [InlineData("[]", 0, 0)]
    [InlineData("", 0, 0)]
    [InlineData("[{\"a\":1},", 2, 1)]
    [InlineData("[{\"a\":1}", 2, 1)]
    [InlineData("[{\"a\":1},{\"a\":", 2, 1)]
    [InlineData("[{\"a\":1},]", 2, 1)]
    [InlineData("[{\"a\":1},,{\"a\":2}]", 3, 1)]
    [InlineData("[{\"a\":1}}", 1, 1)]
    [InlineData("[{\"a\":1}] x", 2, 1)]
    [InlineData("[\"line\nend\"]", 1, 1)]
    public void Items_of_a_JSON_array_are_rows(string json, long rows, long unreadable)
    {
        var measured = Measure(MeasuredRowsOf.File("orders.json", Encoding.UTF8.GetBytes(json))).Document.Rows;
        Assert.Equal((rows, unreadable), (measured.Rows, measured.Unreadable));
    }

    [Fact]
    public void Packed_file_is_unpacked()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("orders.json.gz", Gzip("[{\"a\":1},{\"a\":2}]"));
        var measured = Measure(new DataFile("orders.json.gz", () => File.OpenRead(path)));
        Assert.Equal(2, measured.Document.Rows.Valid);
        Assert.Equal(new FileInfo(path).Length, measured.Document.Sources[0].Bytes);
        Assert.Empty(measured.Problems);
    }

    [Fact]
    public void Packed_files_that_were_joined_are_one_file()
    {
        byte[] joined = [.. Gzip("{\"a\":1}\n{\"a\":2}\n"), .. Gzip("{\"a\":3}\n")];
        var measured = Measure(MeasuredRowsOf.File("orders.ndjson.gz", joined));
        Assert.Equal(3, measured.Document.Rows.Valid);
        Assert.Empty(measured.Problems);
    }

    [Fact]
    public void Packed_file_that_is_cut_off_is_measured_up_to_there_and_reported()
    {
        var random = new Random(1);
        var packed = Gzip(string.Join('\n', Enumerable.Range(0, 20_000).Select(_ => $"{{\"a\":{random.Next()}}}")));
        var (document, problems) = Measure(MeasuredRowsOf.File("orders.ndjson.gz", packed[..(packed.Length / 2)]));
        Assert.InRange(document.Rows.Rows, 1, 19_999);
        Assert.Equal(SourceProblemKind.CutOff, Assert.Single(problems).Kind);
    }

    [Fact]
    public void Half_a_line_at_the_end_is_one_unreadable_row()
    {
        var rows = Measure(MeasuredRowsOf.File("orders.ndjson", "{\"a\":1}", "{\"a\":2}", "{\"a\":")).Document.Rows;
        Assert.Equal((3L, 2L, 1L), (rows.Rows, rows.Valid, rows.Unreadable));
        var (kind, count) = Assert.Single(rows.Violations.Kinds);
        Assert.Equal(("DC0002", 3L), (kind.Rule, count.First.Single().Line));
    }

    [Fact]
    public void NUL_bytes_make_their_line_unreadable()
    {
        var rows = Measure(MeasuredRowsOf.File("orders.ndjson", "{\"a\":1}", "\0\0\0\0", "{\"a\":2}\0")).Document.Rows;
        Assert.Equal((3L, 2L), (rows.Rows, rows.Unreadable));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_file_is_recognized(string encoding)
    {
        var utf16 = Encoding.GetEncoding(encoding);
        byte[] content = [.. utf16.GetPreamble(), .. utf16.GetBytes("{\"a\":1}\n{\"a\":2}\n")];
        var (document, problems) = Measure(MeasuredRowsOf.File("orders.ndjson", content));
        Assert.Equal(SourceProblemKind.Utf16, Assert.Single(problems).Kind);
        Assert.Equal(document.Rows.Rows, document.Rows.Unreadable);
    }

    [Fact]
    public void Byte_order_mark_is_skipped()
    {
        var content = Encoding.UTF8.GetBytes("\uFEFF{\"a\":1}\n\uFEFF{\"a\":2}\n");
        var rows = Measure(MeasuredRowsOf.File("orders.ndjson", content)).Document.Rows;
        Assert.Equal((2L, 2L), (rows.Rows, rows.Valid));
    }

    [Fact]
    public void Line_beyond_the_limit_is_unreadable_and_the_next_one_is_measured()
    {
        var limits = new Records.RecordLimits { BlockBytes = 2048, RecordBytes = 4096 };
        var file = MeasuredRowsOf.File("orders.ndjson", "{\"a\":1}", $"{{\"a\":\"{new string('x', 20_000)}\"}}", "{\"a\":2}");
        var options = new MeasuringOptions { Now = MeasuredRowsOf.Now, Limits = limits };
        var document = MeasuredRowsOf.Measure(s_anything, options, file);
        Assert.Equal((3L, 2L, 1L), (document.Rows.Rows, document.Rows.Valid, document.Rows.Unreadable));
    }

    [Fact]
    public void Empty_file_has_no_rows()
    {
        var (document, problems) = Measure(MeasuredRowsOf.File("orders.ndjson", Array.Empty<byte>()));
        Assert.Equal(0, document.Rows.Rows);
        Assert.Empty(problems);
        Assert.Contains("\"rows\": 0", MeasuredRowsOf.Write(document), StringComparison.Ordinal);
    }

    private static (SignalsDocument Document, IReadOnlyList<SourceProblem> Problems) Measure(DataFile file)
    {
        using var measurement = new Measurement(s_anything, new MeasuringOptions { Now = MeasuredRowsOf.Now });
        measurement.Add(file);
        var rows = measurement.Finish();
        return (
            new SignalsDocument(
                new ContractStamp("orders", null, "00"), RunStamp.Of(MeasuredRowsOf.Now, "1.2.0"), [.. measurement.Sources], rows),
            measurement.Problems);
    }

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
