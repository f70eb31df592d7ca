using System.Buffers;
using System.Globalization;
using System.Text;

namespace DataContracts.Formats.Tests.Csv;

/// <summary>Rows of tables as JSON, each value where its cell is.</summary>
public sealed class CsvReaderTests
{
    [Theory]
    [InlineData("a,b\n1,x\n", "{\"a\":1,\"b\":\"x\"}")]
    [InlineData("a;b\n1,5;x\n", "{\"a\":\"1,5\",\"b\":\"x\"}")]
    [InlineData("a\tb\r\n1\tx\r\n", "{\"a\":1,\"b\":\"x\"}")]
    [InlineData("a|b\n1|x", "{\"a\":1,\"b\":\"x\"}")]
    [InlineData("\"a;a;a\",b\n1,x\n", "{\"a;a;a\":1,\"b\":\"x\"}")]
    [InlineData("\uFEFFa,b\n1,x\n", "{\"a\":1,\"b\":\"x\"}")]
    [InlineData("\n\na\n1\n\n2\n", "{\"a\":1}{\"a\":2}")]
    [InlineData("a,b\n\"say \"\"hi\"\"\",\"two\nlines\"\n", "{\"a\":\"say \\\"hi\\\"\",\"b\":\"two\\nlines\"}")]
    [InlineData("a,b\n\\,\0\n", "{\"a\":\"\\\\\",\"b\":\"\\u0000\"}")]
    [InlineData("é,b\n😀,ü\n", "{\"é\":\"😀\",\"b\":\"ü\"}")]
    [InlineData("a,b\n", "")]
    [InlineData("", "")]
    public void Rows_are_objects_named_by_the_header(string table, string json) => Assert.Equal(json, Read(table).Json);

    [Theory]
    [InlineData(CellTypes.None, "1", "1")]
    [InlineData(CellTypes.None, "\"1\"", "\"1\"")]
    [InlineData(CellTypes.None, "007", "\"007\"")]
    [InlineData(CellTypes.None, "true", "true")]
    [InlineData(CellTypes.None, "TRUE", "\"TRUE\"")]
    [InlineData(CellTypes.None, "", "null")]
    [InlineData(CellTypes.None, "\"\"", "\"\"")]
    [InlineData(CellTypes.None, "NaN", "\"NaN\"")]
    [InlineData(CellTypes.Number, "1e5", "1e5")]
    [InlineData(CellTypes.Number, "-0.50", "-0.50")]
    [InlineData(CellTypes.Number, "+.5", "0.5")]
    [InlineData(CellTypes.Number, "-.5E-3", "-0.5E-3")]
    [InlineData(CellTypes.Number, "5.", "5.0")]
    [InlineData(CellTypes.Number, "5.e1", "5.0e1")]
    [InlineData(CellTypes.Number, "\"12\"", "12")]
    [InlineData(CellTypes.Number, "many", "\"many\"")]
    [InlineData(CellTypes.Number, "-", "\"-\"")]
    [InlineData(CellTypes.Number, "1.2.3", "\"1.2.3\"")]
    [InlineData(CellTypes.Number, "-01", "\"-01\"")]
    [InlineData(CellTypes.Number, "", null)]
    [InlineData(CellTypes.Number | CellTypes.Null, "", "null")]
    [InlineData(CellTypes.String, "1", "\"1\"")]
    [InlineData(CellTypes.String, "true", "\"true\"")]
    [InlineData(CellTypes.String, "", null)]
    [InlineData(CellTypes.String, "\"\"", "\"\"")]
    [InlineData(CellTypes.String | CellTypes.Number, "1", "1")]
    [InlineData(CellTypes.String | CellTypes.Number, "\"1\"", "\"1\"")]
    [InlineData(CellTypes.Boolean, "False", "false")]
    [InlineData(CellTypes.Boolean, "\"TRUE\"", "true")]
    [InlineData(CellTypes.Boolean, "1", "\"1\"")]
    public void Cell_is_what_the_contract_says(CellTypes types, string cell, string? value) => Assert.Equal(
        value is null ? "{\"b\":0}" : $"{{\"a\":{value},\"b\":0}}",
        Read($"a,b\n{cell},0\n", name => name == "a" ? types : CellTypes.None).Json);

    [Fact]
    public void Values_are_where_their_cells_are()
    {
        var places = Read("a,b,c\n1,\"x\ny\",2\n\u00FC,\U0001F600,3\n").Places;
        Assert.Equal(["2,1 2,1 2,3 3,4", "4,1 4,1 4,3 4,6"], places);
    }

    [Theory]
    [InlineData("a,b\n1\n2,3\n", "2,1 this row has 1 cell, but the header has 2")]
    [InlineData("a,b\n1,2\n\n1,2,3\n", "4,1 this row has 3 cells, but the header has 2")]
    public void Row_that_does_not_fit_is_reported_in_its_place(string table, string problem) =>
        Assert.Equal([problem], Read(table).Problems);

    [Fact]
    public void Table_with_two_columns_of_one_name_is_not_read() => Assert.Equal(
        "the columns 1 and 3 have the same name, so no row has one meaning",
        Assert.Throws<InvalidDataException>(() => Read("a,b,\"a\"\n1,2,3\n")).Message);

    [Fact]
    public void Row_that_is_not_UTF_8_is_reported_and_the_next_is_read()
    {
        byte[] table = [.. "a\nx\n"u8, 0xFF, .. "\ny\n"u8];
        var (json, _, problems) = Read(table, _ => CellTypes.None);
        Assert.Equal("{\"a\":\"x\"}{\"a\":\"y\"}", json);
        Assert.Equal(["3,1 this row is not UTF-8"], problems);
    }

    [Fact]
    public void Start_that_is_longer_than_what_is_looked_at_is_read_whole()
    {
        var names = string.Join(',', Enumerable.Range(0, 20_000).Select(column => $"column{column}"));
        var row = string.Join(',', Enumerable.Range(0, 20_000));
        Assert.EndsWith(",\"column19999\":19999}", Read($"{names}\n{row}\n").Json, StringComparison.Ordinal);
    }

    private static (string Json, List<string> Places, List<string> Problems) Read(string table, Func<string, CellTypes>? types = null) =>
        Read(Encoding.UTF8.GetBytes(table), types ?? (_ => CellTypes.None));

    private static (string Json, List<string> Places, List<string> Problems) Read(byte[] table, Func<string, CellTypes> types)
    {
        var json = new StringBuilder();
        var (places, problems) = (new List<string>(), new List<string>());
        using var reader = new CsvReader(new MemoryStream(table), types);
        var output = new ArrayBufferWriter<byte>();
        while (reader.Read(output) is { } record)
        {
            if (record.Problem is { } problem)
            {
                problems.Add($"{At(problem.Range)} {problem.Message}");
            }
            else
            {
                var document = SourceDocument.Parse(output.WrittenMemory.ToArray(), "/t.csv", record.Origins!, 64, out _)!;
                SourceRange[] cells = [.. document.Root.EnumerateObject().Select(member => member.Value.Range)];
                places.Add(string.Join(' ', cells.Select(At).Prepend(At(record.Start))));
                _ = json.Append(Encoding.UTF8.GetString(output.WrittenSpan));
            }

            output.ResetWrittenCount();
        }

        return (json.ToString(), places, problems);
    }

    private static string At(SourceRange range) => string.Create(CultureInfo.InvariantCulture, $"{range.StartLine},{range.StartColumn}");
}
