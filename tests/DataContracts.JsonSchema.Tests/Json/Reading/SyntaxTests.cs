using System.Text;

namespace DataContracts.JsonSchema.Tests.Json.Reading;

/// <summary>Rule, position and message of each kind of syntax error.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData("", "DC0002", 1, 1, "the file is empty")]
    [InlineData(" \n ", "DC0002", 2, 2, "the file is empty")]
    [InlineData("{", "DC0002", 1, 2, "the document ends before all brackets are closed")]
    [InlineData("[1", "DC0002", 1, 3, "the document ends before all brackets are closed")]
    [InlineData("[1,]", "DC0002", 1, 4, "JSON allows no comma before a closing bracket")]
    [InlineData("{\"a\":1,}", "DC0002", 1, 8, "JSON allows no comma before a closing bracket")]
    [InlineData("{\n<<<<<<< HEAD\n\"a\": 1\n", "DC0002", 2, 1,
        "a merge conflict was left here; keep one side or both, and delete the markers")]
    [InlineData("[1\r\n=======\r\n, 2]", "DC0002", 2, 1, "a merge conflict was left here")]
    [InlineData("{}\n>>>>>>> main", "DC0002", 2, 1, "a merge conflict was left here")]
    [InlineData("[ <<<<<<< HEAD", "DC0002", 1, 3, "a value is expected here, found '<'")]
    [InlineData("{a:1}", "DC0002", 1, 2, "a property name in double quotes is expected here, found 'a'")]
    [InlineData("{\"a\" 1}", "DC0002", 1, 6, "':' is expected after the property name, found '1'")]
    [InlineData("[1 2]", "DC0002", 1, 3, "a comma is missing after this value")]
    [InlineData("{\"a\": 1\n \"b\": 2}", "DC0002", 1, 8, "a comma is missing after this value")]
    [InlineData("[{}{}]", "DC0002", 1, 4, "a comma is missing after this value")]
    [InlineData("[\"a\"\"b\"]", "DC0002", 1, 5, "a comma is missing after this value")]
    [InlineData("[1x]", "DC0002", 1, 3, "',' or the closing bracket is expected here, found 'x'")]
    [InlineData("{ // one\n}", "DC0002", 1, 3, "JSON has no comments; delete this one")]
    [InlineData("[1, /* two */ 2]", "DC0002", 1, 5, "JSON has no comments; delete this one")]
    [InlineData("[1] # three", "DC0002", 1, 5, "JSON has no comments; delete this one")]
    [InlineData("{'a': 1}", "DC0002", 1, 2, "JSON writes names and strings in double quotes")]
    [InlineData("[-Infinity]", "DC0002", 1, 2, "JSON has no NaN and no infinity; write null or a string")]
    [InlineData("[None]", "DC0002", 1, 2, "JSON writes null for a missing value")]
    [InlineData("[undefined]", "DC0002", 1, 2, "JSON writes null for a missing value")]
    [InlineData("[1}", "DC0002", 1, 3, "',' or the closing bracket is expected here, found '}'")]
    [InlineData("{\n  \"ä\": \"x", "DC0002", 2, 8, "this string is not closed")]
    [InlineData("\"a\tb\"", "DC0002", 1, 3, "a tab in a string is written \\t")]
    [InlineData("\"\\x\"", "DC0002", 1, 2, "this escape does not exist in JSON")]
    [InlineData("\"\\u12\"", "DC0002", 1, 2, "this escape does not exist in JSON")]
    [InlineData("01", "DC0002", 1, 1, "this is not how JSON writes a number")]
    [InlineData("1.", "DC0002", 1, 1, "this is not how JSON writes a number")]
    [InlineData("-", "DC0002", 1, 1, "this is not how JSON writes a number")]
    [InlineData("1e+", "DC0002", 1, 1, "this is not how JSON writes a number")]
    [InlineData("{\0}\0", "DC0003", 1, 2, "the file looks like UTF-16 without a byte order mark; save it as UTF-8")]
    [InlineData("\0{\0}", "DC0003", 1, 1, "the file looks like UTF-16 without a byte order mark; save it as UTF-8")]
    [InlineData("{\"a\":\0}", "DC0002", 1, 6, "a value is expected here, found control character U+0000")]
    [InlineData("True", "DC0002", 1, 1, "JSON writes true and false in lower case")]
    [InlineData("NaN", "DC0002", 1, 1, "JSON has no NaN and no infinity; write null or a string")]
    [InlineData("nul", "DC0002", 1, 1, "only true, false and null are written without quotes")]
    [InlineData("1 1", "DC0002", 1, 3, "the document's value ends before this; found '1'")]
    [InlineData("[[[[[1]]]]]", "DC0006", 1, 5, "arrays and objects are nested more than 4 levels deep")]
    public void Syntax_error_is_reported_at_its_position(string text, string ruleId, int line, int column, string message)
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes(text), "x.json", maxDepth: 4, out var problem);
        Assert.Null(document);
        Assert.Equal((ruleId, line, column), (problem!.RuleId, problem.Range.StartLine, problem.Range.StartColumn));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'"', 0xC3, (byte)'"' }, 2)]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'{', 0 }, 1)]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' }, 2)]
    public void Invalid_UTF_8_is_reported_at_the_first_invalid_byte(byte[] utf8, int column)
    {
        Assert.Null(SourceDocument.Parse(utf8, "x.json", 256, out var problem));
        Assert.Equal(("DC0003", 1, column), (problem!.RuleId, problem.Range.StartLine, problem.Range.StartColumn));
    }

    [Theory]
    [InlineData("{\"a\":1,\n\"a\":2}", 2, 1)]
    [InlineData("{\"a\":{\"b\":1,\"\\u0062\":2}}", 1, 13)]
    public void Duplicate_name_is_reported_at_its_second_occurrence(string text, int line, int column)
    {
        var problem = Assert.Single(SourceDocument.Parse(Encoding.UTF8.GetBytes(text), "x.json", 256, out _)!.FindDuplicateNames());
        Assert.Equal(("DC0004", line, column), (problem.RuleId, problem.Range.StartLine, problem.Range.StartColumn));
    }

    [Theory]
    [InlineData("\"a\\ud800b\"", 3)]
    [InlineData("\"\\ud83d\\ude00 \\udc00\"", 15)]
    public void Lone_surrogate_is_reported_at_its_escape_sequence(string text, int column)
    {
        var problem = Assert.Single(SourceDocument.Parse(Encoding.UTF8.GetBytes(text), "x.json", 256, out _)!.FindLoneSurrogates());
        Assert.Equal(("DC0005", column), (problem.RuleId, problem.Range.StartColumn));
    }

    [Fact]
    public void Byte_order_mark_is_skipped_and_does_not_shift_columns()
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes("\uFEFF{\"a\":1}"), "x.json", 256, out _)!;
        Assert.True(document.HasByteOrderMark);
        Assert.True(document.Root.TryGetProperty("a"u8, out var value));
        Assert.Equal(new SourceRange(1, 6, 1, 7), value.Range);
    }

    [Fact]
    public void Columns_count_UTF_16_code_units_and_line_breaks_match_editors()
    {
        var document = SourceDocument.Parse(Encoding.UTF8.GetBytes("[\"😀\",1,\r\n2,\r3,\n4]"), "x.json", 256, out _)!;
        Assert.Equal(
            [(1, 2), (1, 7), (2, 1), (3, 1), (4, 1)],
            document.Root.EnumerateArray().Select(item => (item.Range.StartLine, item.Range.StartColumn)));
    }
}
