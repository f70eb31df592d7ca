using System.IO.Compression;
using System.Text;
using DataContracts.Signals.Documents;
using DataContracts.Signals.Measuring;

namespace DataContracts.Signals.Tests.Measuring;

/// <summary>Tables of separated values as rows.</summary>
public sealed class CsvTests
{
    private static readonly CompiledSchema s_contract = MeasuredRowsOf.Compile("""
        {
          "type": "object",
          "properties": {
            "id": { "type": "string", "pattern": "^[0-9]+$" },
            "total": { "type": ["number", "null"] },
            "paid": { "$ref": "#/$defs/flag" },
            "status": { "enum": ["1", "2"] }
          },
          "required": ["id"],
          "$defs": { "flag": { "anyOf": [{ "type": "boolean" }, { "type": "null" }] } }
        }
        """);

    private const string Table = "id,total,paid,status,note\n7,1.50,true,1,\"a \"\"b\"\"\"\n8,,,2,5\n,3,False,1,\n";

    private static readonly string[] s_rows =
    [
        """{"id":"7","total":1.50,"paid":true,"status":"1","note":"a \"b\""}""",
        """{"id":"8","total":null,"paid":null,"status":"2","note":5}""",
        """{"total":3,"paid":false,"status":"1","note":null}""",
    ];

    [Fact]
    public void Table_has_the_state_of_the_same_rows_as_lines()
    {
        var table = Measure(MeasuredRowsOf.File("orders.csv", Encoding.UTF8.GetBytes(Table)));
        Assert.Equal(2, table.Rows.Valid);
        Assert.Equal(State(Measure(MeasuredRowsOf.File("orders.ndjson", s_rows))), State(table));
    }

    [Fact]
    public void Long_table_gives_the_same_bytes_by_any_number_of_threads()
    {
        var rows = string.Concat(Enumerable.Range(0, 5000).Select(row =>
            FormattableString.Invariant($"{row},{row / 100m},,1,x{row % 7}\n")));
        var file = MeasuredRowsOf.File("orders.csv", Encoding.UTF8.GetBytes("id,total,paid,status,note\n" + rows));
        Assert.Equal(Write(1), Write(3));

        string Write(int threads) => MeasuredRowsOf.Write(MeasuredRowsOf.Measure(
            s_contract, new MeasuringOptions { Now = MeasuredRowsOf.Now, Threads = threads, Limits = new() { BlockBytes = 2048 } }, file));
    }

    [Fact]
    public void Packed_table_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Table));
        }

        Assert.Equal(3, Measure(MeasuredRowsOf.File("orders.csv.gz", packed.ToArray())).Rows.Rows);
    }

    [Fact]
    public void Rows_that_do_not_fit_the_header_are_unreadable()
    {
        var document = Measure(MeasuredRowsOf.File("orders.csv", "id,total", "1,2", "2", "3,4,5", "6,7"));
        Assert.Equal((4L, 2L, 2L), (document.Rows.Rows, document.Rows.Valid, document.Rows.Unreadable));
        Assert.Equal([3L, 4L], Assert.Single(document.Rows.Violations.Kinds).Value.First.Select(place => place.Line));
    }

    [Fact]
    public void Table_of_UTF_16_has_no_rows_and_says_why()
    {
        using var measurement = new Measurement(s_contract, new MeasuringOptions { Now = MeasuredRowsOf.Now });
        measurement.Add(MeasuredRowsOf.File("orders.csv", Encoding.Unicode.GetBytes(Table)));
        Assert.Equal(0, measurement.Finish().Rows);
        Assert.Equal(SourceProblemKind.Utf16, Assert.Single(measurement.Problems).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id,total\n")]
    public void Table_without_rows_has_none(string text) =>
        Assert.Equal(0, Measure(MeasuredRowsOf.File("orders.csv", Encoding.UTF8.GetBytes(text))).Rows.Rows);

    private static SignalsDocument Measure(DataFile file) =>
        MeasuredRowsOf.Measure(s_contract, new MeasuringOptions { Now = MeasuredRowsOf.Now }, file);

    private static string State(SignalsDocument document)
    {
        var text = MeasuredRowsOf.Write(document);
        return text[text.IndexOf("\"properties\"", StringComparison.Ordinal)..];
    }
}
