using System.Globalization;
using System.Text.Json;

namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Comparisons that must be decided, in both directions.</summary>
public sealed class DecidedTests
{
    private const InclusionVerdict Yes = InclusionVerdict.Break;
    private const InclusionVerdict No = InclusionVerdict.Compatible;

    /// <summary>Patterns commonly written instead of a format: whether they reject some of its strings and match some others.</summary>
    public static TheoryData<string, string, string, string> FormatsAndPatterns
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            var folder = Path.Combine(AppContext.BaseDirectory, "Comparison", "compatibility");
            foreach (var line in File.ReadLines(Path.Combine(folder, "formats-and-patterns.txt")))
            {
                var cells = line.Split('\t');
                data.Add(cells[0], cells[3], cells[1], cells[2]);
            }

            return data;
        }
    }

    [Theory]
    [InlineData("""{"self":{"version":"1-0-0"},"type":"object"}""", """{"self":{"version":"1-0-1"},"type":"object"}""", Pair.Draft04)]
    [InlineData("""{"markdownDescription":"a"}""", """{"markdownDescription":"b"}""", Pair.Newest)]
    [InlineData("""{"enum":[1],"enumDescriptions":["a"]}""", """{"enum":[1],"enumDescriptions":["b"]}""", Pair.Newest)]
    [InlineData("""{"errorMessage":{"required":"a"}}""", """{"errorMessage":{"required":"b"}}""", Pair.Newest)]
    [InlineData("""{"type":"string","const":1}""", """{"type":"string","const":2}""", Pair.Draft04)]
    [InlineData("""{"type":"array"}""", """{"type":"array","prefixItems":[false]}""", Pair.Draft06)]
    [InlineData("""{"properties":{"a":{"tsType":"X"}}}""", """{"properties":{"a":{"tsType":"Y","javaType":"Z"}}}""", Pair.Draft06)]
    [InlineData("""{"not":{"unknown":{"type":"string"}}}""", """{"not":{}}""", Pair.Newest)]
    public void Unknown_keywords_and_annotations_have_no_effect(string old, string changed, string dialect) =>
        AssertVerdicts(new Pair(old, changed, dialect), No, No);

    [Theory]
    [InlineData(
        """{"$ref":"#/own/a","own":{"a":{"type":"string"}}}""",
        """{"$ref":"#/own/a","own":{"a":{"type":["string","null"]}}}""",
        No,
        Yes)]
    [InlineData(
        """{"properties":{"p":{"$ref":"#/own/a"}},"own":{"a":{"type":"string"}}}""",
        """{"properties":{"p":{"$ref":"#/own/a"}},"own":{"a":{"type":"integer"}}}""",
        Yes,
        Yes)]
    public void Schema_in_an_unknown_keyword_is_compared_if_referenced(
        string old, string changed, InclusionVerdict rejects, InclusionVerdict admits) =>
        AssertVerdicts(new Pair(old, changed), rejects, admits);

    [Theory]
    [InlineData(
        """{"type":"object","allOf":[{"not":{"propertyNames":{"not":{"pattern":"a1"}}}},"""
            + """{"not":{"propertyNames":{"not":{"pattern":"b2"}}}}],"propertyNames":{"pattern":"^....$"},"minProperties":"""
            + """1,"maxProperties":1}""",
        Yes)]
    [InlineData(
        """{"type":"object","allOf":[{"not":{"propertyNames":{"not":{"pattern":"a1"}}}},"""
            + """{"not":{"propertyNames":{"not":{"pattern":"b2"}}}}],"propertyNames":{"pattern":"^...$"},"minProperties":1"""
            + ""","maxProperties":1}""",
        No)]
    [InlineData(
        """{"type":"object","allOf":[{"not":{"propertyNames":{"not":{"pattern":"^a"}}}},"""
            + """{"not":{"propertyNames":{"not":{"pattern":"b$"}}}},"""
            + """{"not":{"propertyNames":{"not":{"minLength":5}}}}],"maxProperties":1}""",
        Yes)]
    [InlineData(
        """{"type":"object","allOf":[{"not":{"propertyNames":{"not":{"format":"date"}}}},"""
            + """{"not":{"propertyNames":{"not":{"pattern":"^1999-02"}}}}],"maxProperties":1}""",
        Yes)]
    [InlineData(
        """{"type":"object","allOf":[{"not":{"propertyNames":{"not":{"pattern":"^a$"}}}},"""
            + """{"not":{"propertyNames":{"not":{"pattern":"^b$"}}}}],"maxProperties":1}""",
        No)]
    public void Name_that_must_match_several_patterns_is_found(string old, InclusionVerdict verdict) =>
        Assert.Equal(verdict, new Pair(old, "false").Verdict());

    [Theory]
    [MemberData(nameof(FormatsAndPatterns))]
    public void Formats_are_compared_with_patterns(string format, string pattern, string rejects, string admits)
    {
        InclusionVerdict Verdict(string cell) => cell switch { "yes" => Yes, "no" => No, _ => InclusionVerdict.Undecided };
        AssertVerdicts(
            new Pair($$"""{"type":"string","format":"{{format}}"}""", $$"""{"type":"string","pattern":{{Json(pattern)}}}"""),
            Verdict(rejects),
            Verdict(admits));
    }

    [Fact]
    public void Nonexistent_date_shows_that_a_pattern_is_wider_than_the_format()
    {
        var pattern = "^2023-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
        var pair = new Pair(
            $$"""{"type":"string","format":"date","pattern":"{{pattern}}"}""", $$"""{"type":"string","pattern":"{{pattern}}"}""");
        var comparison = pair.Compare();
        Assert.Equal(InclusionVerdict.Compatible, comparison.NewlyRejected.Verdict);
        var change = Assert.Single(comparison.NewlyAdmitted.Changes);
        Assert.Equal("format", change.Keyword);
        Assert.Matches("\"2023-(02-(29|30|31)|(04|06|09|11)-31)\"", change.Witness);
    }

    [Theory]
    [InlineData("uri", "uri-reference", No, Yes)]
    [InlineData("uri", "iri", No, Yes)]
    [InlineData("iri", "iri-reference", No, Yes)]
    [InlineData("uri-reference", "iri-reference", No, Yes)]
    [InlineData("email", "idn-email", No, Yes)]
    [InlineData("hostname", "idn-hostname", No, Yes)]
    [InlineData("ipv4", "hostname", No, Yes)]
    [InlineData("idn-hostname", "iri-reference", No, Yes)]
    [InlineData("idn-hostname", "uri-reference", Yes, Yes)]
    [InlineData("hostname", "uri-reference", No, Yes)]
    [InlineData("duration", "hostname", Yes, Yes)]
    [InlineData("date", "regex", No, Yes)]
    [InlineData("uri", "regex", Yes, Yes)]
    [InlineData("json-pointer", "regex", Yes, Yes)]
    [InlineData("date", "date-time", Yes, Yes)]
    public void Formats_are_compared_with_each_other(string narrow, string wide, InclusionVerdict rejects, InclusionVerdict admits) =>
        AssertVerdicts(
            new Pair($$"""{"type":"string","format":"{{narrow}}"}""", $$"""{"type":"string","format":"{{wide}}"}"""), rejects, admits);

    [Theory]
    [InlineData("""^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$""", """^P""", No)]
    [InlineData("""^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$""", """^P\d+Y?(\d+M)?(\d+D)?$""", Yes)]
    [InlineData("""^(?:(?!--)[a-z-])+$""", """^[a-z-]+$""", No)]
    [InlineData("""^(['"])[a-z]*\1$""", """^['"][a-z]*['"]$""", No)]
    [InlineData("""^(['"])[a-z]*\1$""", """^['"][a-z]{0,3}['"]$""", Yes)]
    [InlineData("""^(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s]).{8,}$""", """^(?=.*[A-Z])(?=.*\d).{8,}$""", No)]
    [InlineData("""^a(?<=\1(a))b$""", """^ab?$""", No)]
    public void Pattern_that_is_not_regular_is_compared_by_its_regular_superset(string old, string changed, InclusionVerdict verdict) =>
        Assert.Equal(
            verdict,
            new Pair(
                $$"""{"type":"string","pattern":{{Json(old)}}}""",
                $$"""{"type":"string","pattern":{{Json(changed)}}}""").Verdict());

    [Theory]
    [InlineData("""{"const":1e5000}""", """{"const":10e4999}""", No, No)]
    [InlineData("""{"minimum":1e5000}""", """{"minimum":1e5001}""", Yes, No)]
    [InlineData("""{"multipleOf":1e-5000}""", """{"multipleOf":0.1e-4999}""", No, No)]
    [InlineData("""{"type":"integer","minimum":1e2500,"maximum":1e2500}""", """{"const":1e2500}""", No, No)]
    public void Very_large_numbers_are_decided(string old, string changed, InclusionVerdict rejects, InclusionVerdict admits) =>
        AssertVerdicts(new Pair(old, changed), rejects, admits);

    [Fact]
    public void Many_conditions_that_evaluate_properties_are_compared()
    {
        // Like a list of servers with different properties for each kind.
        string Version(string type)
        {
            var kinds = Enumerable.Range(0, 30).Select(i => $$"""
                {"if":{"properties":{"type":{"const":"t{{i}}"} } },"then":{"$ref":"#/$defs/d{{i}}"} }
                """);
            var definitions = Enumerable.Range(0, 30).Select(i => $$"""
                "d{{i}}":{"properties":{"m{{i}}":{"type":"{{(i == 20 ? type : "string")}}"},"n{{i}}":true},"required":["m{{i}}"]}
                """);
            return $$"""
                {"type":"object","required":["type"],"properties":{"type":true,"name":true},"allOf":[{{string.Join(',', kinds)}}],
                "unevaluatedProperties":false,"$defs":{ {{string.Join(',', definitions)}} } }
                """;
        }

        AssertVerdicts(new Pair(Version("string"), Version("string")), No, No);
        AssertVerdicts(new Pair(Version("string"), Version("null")), Yes, Yes);
        var renamed = Version("string").Replace("\"name\":true", "\"other\":true", StringComparison.Ordinal);
        AssertVerdicts(new Pair(Version("string"), renamed), Yes, Yes);
    }

    // A pattern that refers to what it captured is not regular, so that this one is undecided wherever it is.
    [Theory]
    [InlineData(1, "PATTERN")]
    [InlineData(20, "PATTERN")]
    [InlineData(4, """{"items":PATTERN}""")]
    [InlineData(20, """{"additionalProperties":PATTERN}""")]
    [InlineData(4, """{"allOf":[PATTERN]}""")]
    [InlineData(20, """{"type":"array","prefixItems":[{"type":"null"},PATTERN]}""")]
    [InlineData(20, """{"type":"object","unevaluatedProperties":PATTERN}""")]
    public void Each_cause_is_reported_once(int count, string place)
    {
        string Version(string last)
        {
            var members = Enumerable.Range(0, count).Select(i => $"\"p{i}\":" + place.Replace(
                "PATTERN", $$"""{"type":"string","pattern":"^(a|b{{i}})\\1{{last}}$"}""", StringComparison.Ordinal));
            return $$"""{"properties":{ {{string.Join(',', members)}} } }""";
        }

        var pair = new Pair(Version("(?=c*)c+"), Version("(?=c*)c*"));
        var changes = pair.Mirror().Compare().NewlyRejected.Changes;
        Assert.Equal(count, changes.Length);
        var undecided = pair.Compare().NewlyRejected.Changes;
        var others = count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", nor could {count - 1} more keywords");
        Assert.Equal(others, Assert.Single(undecided).Message.Split(')')[1]);
    }

    private static string Json(string text) => JsonSerializer.Serialize(text);

    private static void AssertVerdicts(Pair pair, InclusionVerdict rejects, InclusionVerdict admits) =>
        Assert.Equal((rejects, admits), (pair.Verdict(), pair.Mirror().Verdict()));
}
