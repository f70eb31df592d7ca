using System.Collections.Immutable;
using System.Text;

namespace DataContracts.JsonSchema.Tests.Json.Reading;

/// <summary>A document has the same values and positions whatever the source of its positions.</summary>
public sealed class SourceOriginsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Token_ranges_give_the_same_positions_as_the_line_map(int seed)
    {
        var json = new RandomJson(new Random(seed));
        for (var round = 0; round < 1_000; round++)
        {
            var text = json.Next();
            var utf8 = Encoding.UTF8.GetBytes(text);
            var expected = SourceDocument.Parse(utf8, "x.json", 256, out _)!;
            var origins = SourceOrigins.Tokens([.. Enumerable.Range(0, expected.Tokens.Length).Select(expected.RangeOf)]);
            var actual = SourceDocument.Parse(utf8, "x.json", origins, 256, out _)!;
            for (var token = 0; token < expected.Tokens.Length; token++)
            {
                var start = expected.Tokens[token].Start;
                Assert.Equal(expected.RangeOf(token), actual.RangeOf(token));
                Assert.Equal(AtStart(expected, start), AtStart(actual, start));
            }

            Assert.Equal(expected.FindLoneSurrogates().Count(), actual.FindLoneSurrogates().Count());
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Built_document_has_the_values_and_positions_of_the_text(int seed)
    {
        var json = new RandomJson(new Random(seed));
        for (var round = 0; round < 1_000; round++)
        {
            var text = json.Next();
            var expected = SourceDocument.Parse(Encoding.UTF8.GetBytes(text), "x.json", 256, out _)!;
            var builder = new SourceDocumentBuilder();
            Copy(expected.Root, builder);
            Assert.Equal(Lines(expected.Root), Lines(builder.Build("x.json").Root));
        }
    }

    [Fact]
    public void JSON_with_comments_has_the_positions_of_its_own_text()
    {
        const string Text = "{ /* ä */ \"a\": 1, // b\n  \"b\": [] }";
        var json = Text.Replace("/* ä */", new string(' ', 8), StringComparison.Ordinal).Replace("// b", "    ", StringComparison.Ordinal);
        var origins = SourceOrigins.Text(Encoding.UTF8.GetBytes(Text));
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(json), "x.jsonc", origins, 256, out _);
        Assert.Equal(new SourceRange(1, 11, 1, 14), document!.FindNearest("/a").NameRange);
        Assert.Equal(new SourceRange(2, 8, 2, 10), document.FindNearest("/b").Range);
    }

    [Fact]
    public void Violations_in_a_table_row_have_the_positions_of_their_cells()
    {
        var schema = SourceDocument.Parse("""
            { "type": "object", "required": ["id", "note"], "additionalProperties": false,
              "properties": { "id": { "type": "integer" }, "price": { "type": "object", "properties": { "net": { "type": "number" } } } } }
            """u8.ToArray(), "row.schema.json", 256, out _)!;
        var compiled = new SchemaCompiler(new CompilerOptions()).Compile(schema, out _)!;
        var origins = SourceOrigins.Row(new SourceRange(7, 1, 7, 20), [new(7, 1, 7, 4), new(7, 5, 7, 9), new(7, 10, 7, 13)]);
        var row = SourceDocument.Parse("""{"id":"x","price":{"net":"y"},"color":"red"}"""u8.ToArray(), "rows.csv", origins, 256, out _)!;
        Assert.Equal(
            [("", new SourceRange(7, 1, 7, 2)), ("/id", new(7, 1, 7, 4)), ("/price/net", new(7, 5, 7, 9)), ("/color", new(7, 10, 7, 13))],
            compiled.Validate(row).Select(violation => (violation.InstancePointer, violation.Range)));
        Assert.Equal(new SourceRange(7, 1, 7, 20), row.Root.Range);
        Assert.Equal(new SourceRange(7, 5, 7, 9), row.FindNearest("/price").NameRange);
    }

    [Fact]
    public void Origins_of_another_document_are_rejected()
    {
        ReadOnlyMemory<byte> json = "[1, {}]"u8.ToArray();
        Assert.Throws<ArgumentException>(() => SourceDocument.Parse(json, "x", SourceOrigins.Tokens([default, default]), 256, out _));
        Assert.Throws<ArgumentException>(() => SourceDocument.Parse(json, "x", SourceOrigins.Row(default, [default, default]), 256, out _));
        Assert.Throws<ArgumentException>(() => SourceDocument.Parse(json, "x", SourceOrigins.Text(new byte[8]), 256, out _));
    }

    [Fact]
    public void Invalid_JSON_is_reported_near_the_last_known_position()
    {
        ImmutableArray<SourceRange> ranges = [new(3, 1, 3, 9), new(3, 2, 3, 3)];
        Assert.Null(SourceDocument.Parse("[1, [2]]"u8.ToArray(), "x", SourceOrigins.Tokens(ranges), 1, out var problem));
        Assert.Equal(("DC0006", new SourceRange(3, 2, 3, 3)), (problem!.RuleId, problem.Range));
        Assert.Null(SourceDocument.Parse("x"u8.ToArray(), "x", SourceOrigins.Tokens([]), 1, out problem));
        Assert.Equal(SourceRange.FileStart, problem!.Range);
    }

    private static SourceRange AtStart(SourceDocument document, int start) =>
        document.Utf8[start] is (byte)'{' or (byte)'[' ? document.RangeOfBytes(start, start + 1) : default;

    private static void Copy(JsonElementView value, SourceDocumentBuilder builder)
    {
        switch (value.Kind)
        {
            case JsonKind.Object:
                builder.WriteStartObject(value.Range);
                foreach (var (name, member) in value.EnumerateObject())
                {
                    builder.WriteName(name, member.NameRange);
                    Copy(member, builder);
                }

                builder.WriteEndObject(value.Range);
                break;
            case JsonKind.Array:
                builder.WriteStartArray(value.Range);
                foreach (var item in value.EnumerateArray())
                {
                    Copy(item, builder);
                }

                builder.WriteEndArray(value.Range);
                break;
            case JsonKind.String:
                builder.WriteString(value.GetString(), value.Range);
                break;
            default:
                builder.WriteJson(value.RawUtf8, value.Range);
                break;
        }
    }

    /// <summary>One line for each value with its positions.</summary>
    private static IEnumerable<string> Lines(JsonElementView value)
    {
        var text = value.Kind switch
        {
            JsonKind.String => value.GetString(),
            JsonKind.Object or JsonKind.Array => $"{value.Kind}",
            _ => Encoding.UTF8.GetString(value.RawUtf8),
        };
        var children = value.EnumerateArray().Concat(value.EnumerateObject().Select(member => member.Value));
        return children.SelectMany(Lines).Prepend($"{value.Pointer} {value.NameRange} {value.Range} {text}");
    }
}
