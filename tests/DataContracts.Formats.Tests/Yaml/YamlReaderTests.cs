using System.Text;

namespace DataContracts.Formats.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1", """{"a":1}""")]
    [InlineData("a: 1.50", """{"a":1.50}""")]
    [InlineData("[+12, 012, .5, 5., -0.0, 1e3, 0x1F, 0o17]", "[12,12,0.5,5,-0.0,1e3,31,15]")]
    [InlineData("[~, null, Null, '', true, False, yes, no, 'true']", """[null,null,null,"",true,false,"yes","no","true"]""")]
    [InlineData("[2022-08-02, 09:00-08:00, 1_000]", """["2022-08-02","09:00-08:00","1_000"]""")]
    [InlineData("a: &x [1, 2]\nb: *x", """{"a":[1,2],"b":[1,2]}""")]
    [InlineData("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3", """{"a":{"b":1,"c":2},"d":{"c":3,"b":1}}""")]
    [InlineData("[&x {a: 1}, &y {a: 2, b: [3]}, {<<: [*x, *y], c: 4}]", """[{"a":1},{"a":2,"b":[3]},{"c":4,"a":1,"b":[3]}]""")]
    [InlineData("a: &x {b: 1}\nd: &y {<<: *x}\ne: *y", """{"a":{"b":1},"d":{"b":1},"e":{"b":1}}""")]
    [InlineData("'<<': 1", """{"<<":1}""")]
    [InlineData("a: |\n  one\n  two\n", """{"a":"one\ntwo\n"}""")]
    [InlineData("a: !!str 12", """{"a":"12"}""")]
    [InlineData("a: !!float 12", """{"a":12}""")]
    [InlineData("\uFEFFa: Grüße 😀", """{"a":"Grüße 😀"}""")]
    [InlineData("a:\nb: {}\nc: []", """{"a":null,"b":{},"c":[]}""")]
    public void Document_has_the_values_of_the_core_schema(string yaml, string json)
    {
        var document = YamlReader.Read(Encoding.UTF8.GetBytes(yaml), "a.yaml", 256, out var problem);
        Assert.Null(problem);
        Assert.Equal(json, Encoding.UTF8.GetString(document!.Root.RawUtf8));
    }

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", "DC0004", 3, 1, "'a' is in this mapping already, at line 1")]
    [InlineData("a: [1, 2\n", "DC0002", 2, 1, "this is not YAML")]
    [InlineData("a: b: c", "DC0002", 1, 5, "this is not YAML")]
    [InlineData("", "DC0002", 1, 1, "the file is empty")]
    [InlineData("# nothing\n", "DC0002", 2, 1, "the file is empty")]
    [InlineData("a: 1\n---\nb: 2", "DC0002", 2, 1, "a second document")]
    [InlineData("a: *b", "DC0002", 1, 4, "nothing before this has the anchor 'b'")]
    [InlineData("a: &a [*a]", "DC0002", 1, 8, "nothing before this has the anchor 'a'")]
    [InlineData("c:\n  <<: {b: 1}", "DC0002", 2, 7, "'<<' takes the alias of a mapping")]
    [InlineData("a: &x [1]\nc:\n  <<: *x", "DC0002", 3, 7, "'<<' takes the alias of a mapping")]
    [InlineData("a: &x {b: 1}\nc:\n  <<: [*x, 1]", "DC0002", 3, 12, "'<<' takes the alias of a mapping")]
    [InlineData("a: &x {b: 1, <<: *x}", "DC0002", 1, 18, "nothing before this has the anchor 'x'")]
    [InlineData("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other", "DC0002", 2, 1, "merge conflict")]
    [InlineData("a: .inf", "DC0002", 1, 4, "JSON has no number '.inf'")]
    [InlineData("a: 1e99999", "DC0002", 1, 4, "exponent")]
    [InlineData("a: !!binary aGk=", "DC0002", 1, 4, "tag:yaml.org,2002:binary")]
    [InlineData("? [a]\n: 1", "DC0002", 1, 3, "a key must be a plain text")]
    public void Ambiguous_YAML_is_refused_at_its_position(
        string yaml, string rule, int line, int column, string message)
    {
        Assert.Null(YamlReader.Read(Encoding.UTF8.GetBytes(yaml), "a.yaml", 256, out var problem));
        Assert.Contains(message, problem!.Message, StringComparison.Ordinal);
        Assert.Equal((rule, line, column), (problem.RuleId, problem.Range.StartLine, problem.Range.StartColumn));
    }

    [Fact]
    public void Alias_bomb_is_refused_before_it_is_expanded()
    {
        var bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 30).Select(i =>
            $"a{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        Assert.Null(YamlReader.Read(Encoding.UTF8.GetBytes(bomb), "a.yaml", 256, out var problem));
        Assert.Equal("DC0006", problem!.RuleId);
    }

    [Fact]
    public void Excessive_nesting_is_refused()
    {
        Assert.Null(YamlReader.Read(Encoding.UTF8.GetBytes(new string('[', 5_000)), "a.yaml", 256, out var problem));
        Assert.Equal("DC0006", problem!.RuleId);
    }

    [Fact]
    public void Value_or_its_nearest_ancestor_is_found_by_pointer()
    {
        var document = Read("schema:\n  - name: a/b\n    x/y: 1\n");
        Assert.Equal((2, 5), Place(document, "/schema/0"));
        Assert.Equal((3, 5), Place(document, "/schema/0/x~1y"));
        Assert.Equal((2, 5), Place(document, "/schema/0/absent/deeper"));
        Assert.Equal((1, 1), Place(document, ""));
    }

    [Fact]
    public void Invalid_encoding_is_refused()
    {
        Assert.Null(YamlReader.Read(new byte[] { 0x61, 0x3A, 0x20, 0xFF }, "a.yaml", 256, out var problem));
        Assert.Equal("DC0003", problem!.RuleId);
    }

    [Fact]
    public void Names_and_values_have_separate_ranges()
    {
        var document = Read("a: {b: 'x', c: [1]}\nlist:\n  - k: text\n    l: 2\nlast: true\n");
        Assert.Equal(new SourceRange(1, 1, 5, 11), document.Root.Range);
        Assert.Equal((new(1, 5, 1, 6), new SourceRange(1, 8, 1, 11)), Ranges(document, "/a/b"));
        Assert.Equal((new(1, 1, 1, 2), new SourceRange(1, 4, 1, 20)), Ranges(document, "/a"));
        Assert.Equal((new(2, 1, 2, 5), new SourceRange(3, 3, 4, 9)), Ranges(document, "/list"));
        Assert.Equal(new SourceRange(3, 5, 4, 9), document.FindNearest("/list/0").Range);
        Assert.Equal(new SourceRange(1, 16, 1, 19), document.FindNearest("/a/c").Range);
        Assert.Equal(new SourceRange(1, 17, 1, 18), document.FindNearest("/a/c/0").Range);
    }

    [Fact]
    public void Content_of_an_alias_has_the_position_of_the_alias()
    {
        var document = Read("a: &x {b: [1]}\nc: [*x, 2]\n");
        Assert.Equal(new SourceRange(2, 5, 2, 7), document.FindNearest("/c/0").Range);
        Assert.Equal((new(2, 5, 2, 7), new SourceRange(2, 5, 2, 7)), Ranges(document, "/c/0/b"));
        Assert.Equal(new SourceRange(2, 9, 2, 10), document.FindNearest("/c/1").Range);
    }

    [Fact]
    public void Alias_has_the_value_its_anchor_had_at_that_point() =>
        Assert.Equal("""[1,[1],2,[1]]""", Encoding.UTF8.GetString(Read("[&a 1, &b [*a], &a 2, *b]").Root.RawUtf8));

    [Fact]
    public void Nesting_depth_includes_the_content_of_aliases()
    {
        const string Yaml = "a: &a [[1]]\nb: [[*a]]";
        Assert.NotNull(YamlReader.Read(Encoding.UTF8.GetBytes(Yaml), "a.yaml", 6, out _));
        Assert.Null(YamlReader.Read(Encoding.UTF8.GetBytes(Yaml), "a.yaml", 5, out var problem));
        Assert.Equal(("DC0006", 2, 6), (problem!.RuleId, problem.Range.StartLine, problem.Range.StartColumn));
    }

    private static SourceDocument Read(string yaml) => YamlReader.Read(Encoding.UTF8.GetBytes(yaml), "a.yaml", 256, out _)!;

    private static (SourceRange Name, SourceRange Value) Ranges(SourceDocument document, string pointer) =>
        (document.FindNearest(pointer).NameRange, document.FindNearest(pointer).Range);

    private static (int Line, int Column) Place(SourceDocument document, string pointer) =>
        (document.FindNearest(pointer).NameRange.StartLine, document.FindNearest(pointer).NameRange.StartColumn);
}
