using System.Globalization;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Each limit of the comparison: at it, one below and one above. Where it is reached the answer is "undecided".</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(1999)]
    [InlineData(2000)]
    [InlineData(2001)]
    public void Length_of_an_array(int length) =>
        AssertNotCompatible($$"""{"type":"array","minItems":{{length}}}""", "false", isDecided: length <= 2000);

    [Theory]
    [InlineData(50)]
    [InlineData(1998)]
    [InlineData(1999)]
    [InlineData(2000)]
    [InlineData(2001)]
    public void Number_of_demanded_items(int count) =>
        AssertNotCompatible($$$"""{"type":"array","contains":{"const":1},"minContains":{{{count}}}}""", "false", isDecided: count == 50);

    [Theory]
    [InlineData(50)]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(501)]
    public void Number_of_members(int count) =>
        AssertNotCompatible($$"""{"type":"object","minProperties":{{count}}}""", "false", isDecided: count == 50);

    [Theory]
    [InlineData(4999)]
    [InlineData(5000)]
    [InlineData(5001)]
    public void Number_of_integers_that_are_tried(int count)
    {
        var listed = $$"""{"enum":[{{string.Join(',', Enumerable.Range(0, count))}}]}""";
        new Pair($$"""{"type":"integer","minimum":0,"maximum":{{count}}}""", listed)
            .AssertBreaks(count.ToString(CultureInfo.InvariantCulture));
        Assert.NotEqual(InclusionVerdict.Break, new Pair($$"""{"type":"integer","minimum":0,"maximum":{{count - 1}}}""", listed).Verdict());
    }

    [Theory]
    [InlineData(1999)]
    [InlineData(2000)]
    [InlineData(2001)]
    [InlineData(2002)]
    [InlineData(1_000_000_000)]
    public void Distance_between_numbers(int exponent)
    {
        foreach (var sign in new[] { "", "-" })
        {
            var limit = $"1e{sign}{exponent.ToString(CultureInfo.InvariantCulture)}";
            var pair = new Pair($$"""{"type":"number","minimum":{{limit}}}""", $$"""{"type":"number","exclusiveMinimum":{{limit}}}""");
            Assert.Equal((InclusionVerdict.Break, InclusionVerdict.Compatible), (pair.Verdict(), pair.Mirror().Verdict()));
        }
    }

    [Theory]
    [InlineData(38)]
    [InlineData(39)]
    [InlineData(40)]
    [InlineData(41)]
    public void Number_of_strings_that_are_tried(int length)
    {
        var count = length.ToString(CultureInfo.InvariantCulture);
        new Pair($$$"""{"type":"string","pattern":"^(a)\\1{{{{count}}}}b$"}""", "false")
            .AssertBreaks($"\"{new string('a', length + 1)}b\"");
    }

    [Theory]
    [InlineData(-2, InclusionVerdict.Break)]
    [InlineData(-1, InclusionVerdict.Undecided)]
    [InlineData(0, InclusionVerdict.Undecided)]
    public void Size_of_a_document(int more, InclusionVerdict verdict)
    {
        // The quotes count too.
        Assert.Equal(verdict, new Pair($$"""{"type":"string","minLength":{{InstanceValue.MaxSize + more}}}""", "false").Verdict());
    }

    [Theory]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    public void Number_of_changes(int count)
    {
        string Properties(string type) => string.Join(',', Enumerable.Range(0, count).Select(i => $"\"p{i}\":{{\"type\":\"{type}\"}}"));
        var (old, changed) = ($$"""{"properties": { {{Properties("string")}} } }""", $$"""{"properties": { {{Properties("null")}} } }""");
        var rejected = new Pair(old, changed).Compare().NewlyRejected;
        Assert.Equal((InclusionVerdict.Break, Math.Min(count, 100)), (rejected.Verdict, rejected.Changes.Length));
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(100)]
    public void Depth_of_a_change(int depth)
    {
        string Repeated(string text) => string.Concat(Enumerable.Repeat(text, depth));
        string Nested(string leaf) => Repeated("{\"properties\":{\"a\":") + leaf + Repeated("}}");
        Assert.Equal(InclusionVerdict.Break, new Pair(Nested("{\"type\":\"string\"}"), Nested("{\"type\":\"null\"}")).Verdict());
    }

    [Theory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    public void Depth_of_a_document(int depth)
    {
        var levels = Enumerable.Range(0, depth - 1)
            .Select(i => $$$"""  "l{{{i}}}":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/l{{{i + 1}}}"}}""");
        var old = $"{{\"$ref\":\"#/$defs/l0\",\"$defs\":{{{string.Join(',', levels)},\"l{depth - 1}\":{{\"type\":\"array\"}}}}}}";
        Assert.Equal(depth <= 256 ? InclusionVerdict.Break : InclusionVerdict.Undecided, new Pair(old, "false").Verdict());
    }

    [Theory]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(22)]
    public void Zeros_of_a_number(int zeros)
    {
        var written = $"1{new string('0', zeros)}";
        var pair = new Pair($$"""{"const":1e{{zeros}}}""", $$"""{"const":{{written}}}""");
        Assert.Equal((InclusionVerdict.Compatible, InclusionVerdict.Compatible), (pair.Verdict(), pair.Mirror().Verdict()));
        var (old, changed) = ($$"""{"type":"integer","minimum":{{written}}}""", $$"""{"type":"integer","minimum":{{written}}1}""");
        var draft04 = new Pair(old, changed, Pair.Draft04);
        Assert.NotEqual(InclusionVerdict.Compatible, draft04.Verdict());
        Assert.Equal(InclusionVerdict.Compatible, draft04.Mirror().Verdict());
    }

    [Theory]
    [InlineData(4, "")]
    [InlineData(5, "")]
    [InlineData(6, " and 1 more")]
    public void Number_of_values_in_a_message(int count, string end)
    {
        var old = $$"""{"enum":[0,{{string.Join(',', Enumerable.Range(1, count))}}]}""";
        var change = new Pair(old, """{"enum":[0]}""").Compare().NewlyRejected.Changes[0];
        Assert.EndsWith($"{Math.Min(count, 5)}{end}", change.Message, StringComparison.Ordinal);
    }

    private static void AssertNotCompatible(string old, string changed, bool isDecided)
    {
        var verdict = new Pair(old, changed).Verdict();
        Assert.NotEqual(InclusionVerdict.Compatible, verdict);
        Assert.True(verdict == InclusionVerdict.Break || !isDecided, verdict.ToString());
    }
}
