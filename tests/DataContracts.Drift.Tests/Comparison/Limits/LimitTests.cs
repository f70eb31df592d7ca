using System.Globalization;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Each limit of the comparison: at, below and above it. When it is reached, the result is undecided.</summary>
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
    public void Number_of_required_items(int count) =>
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
    public void Number_of_integer_candidates(int count)
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
    public void Number_of_string_candidates(int length)
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
        // Includes the quotes.
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
    public void Trailing_zeros_of_a_number(int zeros)
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

    [Theory]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(600)]
    public void Number_of_conditions_that_evaluate_properties(int count)
    {
        string Version(string last)
        {
            var branches = Enumerable.Range(0, count).Select(i => $$$"""
                {"properties":{"p{{{i}}}":{{{(i == count - 1 ? last : "true")}}} },"required":["p{{{i}}}"]}
                """);
            return $$"""{"type":"object","anyOf":[{{string.Join(',', branches)}}],"unevaluatedProperties":false}""";
        }

        new Pair(Version("true"), Version("{\"type\":\"null\"}")).AssertBreaks($$"""{"p{{count - 1}}":1}""");
        Assert.NotEqual(InclusionVerdict.Break, new Pair(Version("true"), Version("{\"minLength\":0}")).Verdict());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Number_of_patterns_that_depend_on_conditions(int count)
    {
        string Version(string kind, string part, string last)
        {
            var branches = Enumerable.Range(0, count).Select(i => part
                .Replace("#", $"{i}", StringComparison.Ordinal)
                .Replace("?", i == count - 1 ? last : "true", StringComparison.Ordinal));
            var rest = kind == "object" ? "unevaluatedProperties" : "unevaluatedItems";
            return $$"""{"type":"{{kind}}","anyOf":[{{string.Join(',', branches)}}],"{{rest}}":false}""";
        }

        const string Members = """{"patternProperties":{"^p#":?},"required":["p#"]}""";
        const string Items = """{"contains":{"const":#},"prefixItems":[{"const":#},?]}""";
        new Pair(Version("object", Members, "true"), Version("object", Members, "false")).AssertBreaks($$"""{"p{{count - 1}}":1}""");
        new Pair(Version("array", Items, "true"), Version("array", Items, "false")).AssertBreaks($"[{count - 1},{count - 1}]");
        Assert.NotEqual(
            InclusionVerdict.Break,
            new Pair(Version("object", Members, "true"), Version("object", Members, "{\"minItems\":0}")).Verdict());
    }

    [Theory]
    [InlineData(251)]
    [InlineData(252)]
    [InlineData(253)]
    [InlineData(254)]
    public void Length_of_a_hostname(int length)
    {
        foreach (var format in new[] { "hostname", "idn-hostname" })
        {
            var pair = new Pair($$"""{"type":"string","format":"{{format}}"}""", $$"""{"type":"string","maxLength":{{length}}}""");
            Assert.Equal(length < 253 ? InclusionVerdict.Break : InclusionVerdict.Compatible, pair.Verdict());
            var labels = $"^[a-z]{{63}}(\\\\.[a-z]{{63}}){{2}}\\\\.[a-z]{{{length - 192}}}$";
            var narrow = new Pair($$"""{"type":"string","pattern":"{{labels}}"}""", $$"""{"format":"{{format}}"}""");
            Assert.Equal(length > 253 ? InclusionVerdict.Break : InclusionVerdict.Compatible, narrow.Verdict());
        }
    }

    [SlowTheory]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(316)]
    [InlineData(317)]
    [InlineData(318)]
    [InlineData(319)]
    [InlineData(320)]
    [InlineData(321)]
    public void Length_of_an_email_address(int length)
    {
        foreach (var (format, last) in new[] { ("email", 61), ("idn-email", 63) })
        {
            var longest = $"{new string('a', 64)}@{string.Join('.', Enumerable.Repeat(new string('a', 63), 3))}.{new string('b', last)}";
            var pair = new Pair($$"""{"type":"string","format":"{{format}}"}""", $$"""{"type":"string","maxLength":{{length}}}""");
            if (longest.Length > length)
            {
                pair.AssertBreaks($"\"{longest}\"");
            }

            Assert.NotEqual(longest.Length > length ? InclusionVerdict.Compatible : InclusionVerdict.Break, pair.Verdict());
            foreach (var name in new[] { 63, 64, 65 })
            {
                var narrow = new Pair($$"""{"type":"string","pattern":"^[a-z]{{{name}}}@a$"}""", $$"""{"format":"{{format}}"}""");
                Assert.NotEqual(name > 64 ? InclusionVerdict.Compatible : InclusionVerdict.Break, narrow.Verdict());
            }
        }
    }

    [Theory]
    [InlineData(4092)]
    [InlineData(4093)]
    [InlineData(4094)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(4097)]
    public void States_of_a_pattern(int length)
    {
        new Pair($$"""{"type":"string","pattern":"^a{{{length}}}$"}""", $$"""{"pattern":"^a{{{length - 1}}}$"}""")
            .AssertBreaks($"\"{new string('a', length)}\"");
        Assert.NotEqual(
            InclusionVerdict.Break,
            new Pair($$"""{"type":"string","pattern":"^a{{{length}}}$"}""", $$"""{"pattern":"^a{{{length - 1}}}a$"}""").Verdict());
    }

    [Theory]
    [InlineData(253)]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    public void Character_classes_of_a_pattern(int count)
    {
        string Version(int less) => string.Join('|', Enumerable.Range(0x4E00, count - less).Select(character => $"{(char)character}"));
        new Pair($$"""{"type":"string","pattern":"^(?:{{Version(0)}})$"}""", $$"""{"pattern":"^(?:{{Version(1)}})$"}""")
            .AssertBreaks($"\"{(char)(0x4E00 + count - 1)}\"");
        Assert.NotEqual(
            InclusionVerdict.Break,
            new Pair($$"""{"type":"string","pattern":"^(?:{{Version(1)}})$"}""", $$"""{"pattern":"^(?:{{Version(0)}})$"}""").Verdict());
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public void Number_of_discriminating_properties(int count)
    {
        // Only the last property has a different value in each branch.
        string Branch(string tag)
        {
            var members = Enumerable.Range(0, count).Select(i => $$"""  "m{{i}}":{"const":"{{(i == count - 1 ? tag : "")}}"}""");
            var names = Enumerable.Range(0, count).Select(i => $"\"m{i}\"");
            return $$"""{"type":"object","required":[{{string.Join(',', names)}}],"properties":{ {{string.Join(',', members)}} } }""";
        }

        var (first, second) = (Branch("a"), Branch("b"));
        Assert.Equal(
            InclusionVerdict.Compatible,
            new Pair($$"""{"anyOf":[{{first}},{{second}}]}""", $$"""{"oneOf":[{{first}},{{second}}]}""").Verdict());
        Assert.Equal(
            InclusionVerdict.Break,
            new Pair($$"""{"anyOf":[{{first}},{{first}}]}""", $$"""{"oneOf":[{{first}},{{first}}]}""").Verdict());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(20)]
    public void Number_of_integers_of_a_listed_value(int count)
    {
        // Only draft-04 tells 1 from 1.0.
        var listed = $$"""{"enum":[[{"a":[{{string.Join(',', Enumerable.Range(0, count))}}]}],0]}""";
        var others = string.Concat(Enumerable.Repeat("{},", count - 1));
        var last = $$"""{"items":{"properties":{"a":{"items":[{{others}}{"type":"integer"}]} } } }""";
        var document = $$"""[{"a":[{{string.Join(',', Enumerable.Range(0, count - 1))}},{{count - 1}}.0]}]""";
        new Pair(listed, last, Pair.Draft04).AssertBreaks(document);
        Assert.Equal(InclusionVerdict.Compatible, new Pair(listed, last, Pair.Draft06).Verdict());
    }

    [Theory]
    [InlineData(39)]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(1999)]
    [InlineData(2000)]
    [InlineData(2001)]
    [InlineData(2040)]
    public void Digits_between_two_numbers(int digits)
    {
        var between = $$"""{"type":"number","exclusiveMinimum":1,"exclusiveMaximum":1.{{new string('0', digits - 1)}}1}""";
        new Pair(between, "false").AssertBreaks($"1.{new string('0', digits)}1");
        new Pair(between, """{"not":{"multipleOf":1e-1}}""").AssertNotBreaks();
        new Pair($$"""{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1e-{{digits}}}""", "false").AssertBreaks($"1e-{digits + 1}");
    }

    public static TheoryData<int> Depths => SlowTests.Run ? [100, 1000, 3000, 20_000] : [100, 1000, 3000];

    [Theory]
    [MemberData(nameof(Depths))]
    public void Depth_of_schemas(int depth)
    {
        string Version(string step, string leaf)
        {
            var levels = Enumerable.Range(0, depth)
                .Select(i => $"\"l{i}\":{step.Replace("#", $"{{\"$ref\":\"#/$defs/l{i + 1}\"}}", StringComparison.Ordinal)}");
            return $"{{\"$ref\":\"#/$defs/l0\",\"$defs\":{{{string.Join(',', levels)},\"l{depth}\":{leaf}}}}}";
        }

        // The comparison has a larger stack than this thread, so the witness is not validated again here.
        foreach (var step in new[] { """{"allOf":[#,{"minLength":0}]}""", """{"properties":{"a":#},"minProperties":0}""" })
        {
            var comparison = new Pair(Version(step, "true"), Version(step, """{"type":"null"}""")).Compare();
            Assert.NotEqual(InclusionVerdict.Compatible, comparison.NewlyRejected.Verdict);
        }
    }

    private static void AssertNotCompatible(string old, string changed, bool isDecided)
    {
        var verdict = new Pair(old, changed).Verdict();
        Assert.NotEqual(InclusionVerdict.Compatible, verdict);
        Assert.True(verdict == InclusionVerdict.Break || !isDecided, verdict.ToString());
    }
}
