using System.Text;

namespace DataContracts.JsonSchema.Tests.Json.Reading;

/// <summary>Documents built by the readers of other formats.</summary>
public sealed class SourceDocumentBuilderTests
{
    private static readonly SourceRange s_range = new(2, 3, 4, 5);

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("\"\\\b\f\n\r\t\0", "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0000\"")]
    [InlineData("ä€😀", "\"ä€😀\"")]
    public void String_is_written_as_JSON(string value, string json)
    {
        var builder = new SourceDocumentBuilder();
        builder.WriteString(value, s_range);
        Assert.Equal(json, Encoding.UTF8.GetString(builder.WrittenUtf8));
        Assert.Equal(s_range, builder.Build("x").Root.Range);
    }

    [Fact]
    public void Lone_surrogate_is_kept_as_an_escape_and_reported_at_its_value()
    {
        var builder = new SourceDocumentBuilder();
        builder.WriteString("\uD83D\uD83D\uDE00b", s_range);
        Assert.Equal("\"\\ud83d😀b\"", Encoding.UTF8.GetString(builder.WrittenUtf8));
        var problem = Assert.Single(builder.Build("x").FindLoneSurrogates());
        Assert.Equal(("DC0005", s_range), (problem.RuleId, problem.Range));
    }

    [Fact]
    public void Each_JSON_value_keeps_its_range()
    {
        var builder = new SourceDocumentBuilder();
        builder.WriteStartArray(SourceRange.FileStart);
        builder.WriteJson("""{"a":[1,null]}"""u8, s_range);
        builder.WriteJson("-1.50"u8, SourceRange.FileStart);
        builder.WriteEndArray(new(9, 9, 9, 9));
        var document = builder.Build("x");
        Assert.Equal("""[{"a":[1,null]},-1.50]""", Encoding.UTF8.GetString(document.Root.RawUtf8));
        Assert.Equal(new SourceRange(1, 1, 9, 9), document.Root.Range);
        Assert.Equal((s_range, s_range), (document.FindNearest("/0/a/1").Range, document.FindNearest("/0/a").NameRange));
        Assert.Equal(SourceRange.FileStart, document.FindNearest("/1").Range);
    }

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("1,2")]
    [InlineData("\uFEFF1")]
    public void Value_that_is_not_JSON_is_rejected(string json) =>
        Assert.Throws<ArgumentException>(() => new SourceDocumentBuilder().WriteJson(Encoding.UTF8.GetBytes(json), s_range));

    [Fact]
    public void Incomplete_document_is_rejected()
    {
        var builder = new SourceDocumentBuilder();
        Assert.Throws<InvalidOperationException>(() => builder.WriteEndArray(s_range));
        builder.WriteStartObject(s_range);
        builder.WriteName("a", s_range);
        Assert.Throws<InvalidOperationException>(() => builder.Build("x"));
    }

    [Fact]
    public void Unresolvable_pointer_finds_the_nearest_ancestor()
    {
        var document = SourceDocument.Parse("""{ "a/b": [ { "c": 1 } ] }"""u8.ToArray(), "x.json", 256, out _)!;
        Assert.Equal("/a~1b/0/c", document.FindNearest("/a~1b/0/c").Pointer);
        Assert.Equal("/a~1b/0", document.FindNearest("/a~1b/0/absent/deeper").Pointer);
        Assert.Equal("/a~1b", document.FindNearest("/a~1b/7").Pointer);
        Assert.Equal("", document.FindNearest("absent").Pointer);
    }
}
