namespace DataContracts.Reporting.Tests.Frames;

public sealed class CodeFrameTests
{
    public static TheoryData<string, string, int, int, int, int, string> Frames => new()
    {
        { "a tab is four cells", "\t\t\"a\": 1", 1, 3, 1, 6, " 1 |         \"a\": 1\n   |         ^^^\n" },
        { "wide characters take two cells", "\"日本\": \"値\"", 1, 7, 1, 10, " 1 | \"日本\": \"値\"\n   |         ^^^^\n" },
        { "an emoji is two units and two cells", "\"😀\": 1", 1, 7, 1, 8, " 1 | \"😀\": 1\n   |       ^\n" },
        { "a combining mark takes no cell", "\"e\u0301\": 1", 1, 7, 1, 8, " 1 | \"e\u0301\": 1\n   |      ^\n" },
        { "CRLF is a line break and not part of the line", "{\r\n \"a\": 1\r\n}", 2, 2, 2, 5, " 2 |  \"a\": 1\n   |  ^^^\n" },
        { "a lone CR is a line break", "{\r \"a\": 1\r}", 2, 2, 2, 5, " 2 |  \"a\": 1\n   |  ^^^\n" },
        { "a byte order mark is not a column", "\uFEFF{\"a\": 1}", 1, 2, 1, 5, " 1 | {\"a\": 1}\n   |  ^^^\n" },
        { "a command to a build server is an escape", "\"##vso[a]\"", 1, 2, 1, 5, " 1 | \"\\u0023#vso[a]\"\n   |  ^^^^^^^^\n" },
        { "an empty range still has a caret", "{ }", 1, 2, 1, 2, " 1 | { }\n   |  ^\n" },
        { "the end of the text has a caret behind it", "{", 1, 2, 1, 2, " 1 | {\n   |  ^\n" },
        { "a column beyond the line is at its end", "{}", 1, 40, 1, 50, " 1 | {}\n   |   ^\n" },
        { "a range over two lines marks both", "{\n  \"a\": [\n  1]\n}", 2, 8, 3, 5,
            " 2 |   \"a\": [\n   |        ^\n 3 |   1]\n   |   ^^\n" },
        {
            "a range over many lines leaves out its middle",
            "1\n2\n3\n4\n5\n6\n7\n8\n  {  \n\n  }\n",
            9, 3, 11, 4,
            "  9 |   {\n    |   ^\n    | ...\n 11 |   }\n    |   ^\n"
        },
        { "a range up to a line's start ends with the line before", "[1\n]\n", 1, 2, 2, 1, " 1 | [1\n   |  ^\n" },
    };

    [Theory]
    [MemberData(nameof(Frames))]
    public void Frame_shows_the_line_with_carets_below_the_cause(
        string reason, string source, int line, int column, int endLine, int endColumn, string expected)
    {
        var text = Findings.Print("text", source, Findings.At(line, column, endLine, endColumn));

        var frame = string.Join('\n', text.Split('\n').Where(IsFrame).Select(part => part.TrimEnd())) + "\n";
        Assert.True(expected == frame, $"{reason}\nexpected:\n{expected}\nactual:\n{frame}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(99)]
    [InlineData(4_000)]
    [InlineData(9_990)]
    public void Long_line_is_truncated_around_the_caret(int at)
    {
        var line = new string('a', at) + "XYZ" + new string('b', 10_000 - at - 3);

        var shown = Findings.Print("text", line, Findings.At(1, at + 1, 1, at + 4)).Split('\n').Where(IsFrame).ToArray();

        Assert.True(shown[0].Length <= 105, $"{shown[0].Length} cells");
        var caret = shown[1].IndexOf('^', StringComparison.Ordinal);
        Assert.Equal("XYZ", shown[0].Substring(caret, 3));
        Assert.Equal("^^^", shown[1][caret..]);
        Assert.Equal(at >= 97, shown[0].StartsWith(" 1 | ...", StringComparison.Ordinal));
        Assert.Equal(at < 9_950, shown[0].EndsWith("...", StringComparison.Ordinal));
    }

    [Fact]
    public void Carets_end_with_the_frame()
    {
        var shown = Findings.Print("text", new string('x', 5_000), Findings.At(1, 1, 1, 5_001)).Split('\n').Where(IsFrame).ToArray();

        Assert.Equal(" 1 | " + new string('x', 94) + "...", shown[0]);
        Assert.Equal("   | " + new string('^', 94), shown[1]);
    }

    [Fact]
    public void Invalid_UTF_8_is_shown_as_replacement_characters()
    {
        var options = new PrintOptions { BaseDirectory = Findings.Folder, ReadFile = _ => [(byte)'[', 0xFF, (byte)']'] };

        var text = Findings.Print("text", options, Findings.At(1, 2, 1, 3));

        Assert.Contains(" 1 | [\uFFFD]\n   |  ^\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_that_no_longer_exists_has_no_frame()
    {
        Assert.DoesNotContain(" | ", Findings.Print("text", "{}", Findings.At(7, 1, 7, 2)), StringComparison.Ordinal);
    }

    private static bool IsFrame(string line) => line.Contains("| ", StringComparison.Ordinal);
}
