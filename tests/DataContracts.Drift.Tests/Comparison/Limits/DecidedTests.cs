namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Questions with an answer that is near, in both directions.</summary>
public sealed class DecidedTests
{
    private const InclusionVerdict Yes = InclusionVerdict.Break;
    private const InclusionVerdict No = InclusionVerdict.Compatible;

    [Theory]
    [InlineData("""{"self":{"version":"1-0-0"},"type":"object"}""", """{"self":{"version":"1-0-1"},"type":"object"}""", Pair.Draft04)]
    [InlineData("""{"markdownDescription":"a"}""", """{"markdownDescription":"b"}""", Pair.Newest)]
    [InlineData("""{"enum":[1],"enumDescriptions":["a"]}""", """{"enum":[1],"enumDescriptions":["b"]}""", Pair.Newest)]
    [InlineData("""{"errorMessage":{"required":"a"}}""", """{"errorMessage":{"required":"b"}}""", Pair.Newest)]
    [InlineData("""{"type":"string","const":1}""", """{"type":"string","const":2}""", Pair.Draft04)]
    [InlineData("""{"type":"array"}""", """{"type":"array","prefixItems":[false]}""", Pair.Draft06)]
    [InlineData("""{"properties":{"a":{"tsType":"X"}}}""", """{"properties":{"a":{"tsType":"Y","javaType":"Z"}}}""", Pair.Draft06)]
    [InlineData("""{"not":{"unknown":{"type":"string"}}}""", """{"not":{}}""", Pair.Newest)]
    public void Unknown_keywords_and_annotations_decide_nothing(string old, string changed, string dialect) =>
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
    public void Schema_in_an_unknown_keyword_counts_if_a_reference_reaches_it(
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
    public void A_name_that_has_to_match_several_patterns_is_found(string old, InclusionVerdict verdict) =>
        Assert.Equal(verdict, new Pair(old, "false").Verdict());

    [Theory]
    [InlineData("date", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", No, Yes)]
    [InlineData("date", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$", Yes, No)]
    [InlineData("time", "^[0-9][0-9]:", No, Yes)]
    [InlineData("date-time", "^[12]", Yes, Yes)]
    [InlineData("ipv4", "^[0-9.]+$", No, Yes)]
    [InlineData("ipv4", "^(1|2)\\\\.3\\\\.4\\\\.255$", Yes, No)]
    [InlineData("ipv6", "^[0-9a-fA-F:.]+$", No, Yes)]
    [InlineData("uuid", "^[0-9a-f-]{36}$", Yes, Yes)]
    [InlineData("uuid", "^[0-9a-fA-F-]{36}$", No, Yes)]
    [InlineData("email", "@", No, Yes)]
    [InlineData("email", "^[a-z]{1,8}@[a-z]{1,8}\\\\.com$", Yes, No)]
    [InlineData("hostname", "^[0-9A-Za-z.-]*$", No, Yes)]
    [InlineData("uri", "^https?://", Yes, Yes)]
    [InlineData("uri", "^https://[a-z]+/$", Yes, No)]
    [InlineData("uri", ":", No, Yes)]
    [InlineData("json-pointer", "^(/[a-z]+)*$", Yes, No)]
    [InlineData("duration", "^P[0-9]+D$", Yes, No)]
    [InlineData("uri-template", "^/[a-z]+/\\\\{[a-z]+\\\\}$", Yes, No)]
    public void Formats_are_compared_with_patterns(string format, string pattern, InclusionVerdict rejects, InclusionVerdict admits) =>
        AssertVerdicts(
            new Pair($$"""{"type":"string","format":"{{format}}"}""", $$"""{"type":"string","pattern":"{{pattern}}"}"""),
            rejects,
            admits);

    [Theory]
    [InlineData("uri", "uri-reference")]
    [InlineData("uri", "iri")]
    [InlineData("iri", "iri-reference")]
    [InlineData("uri-reference", "iri-reference")]
    public void A_format_that_is_part_of_another_is_never_called_a_break(string narrow, string wide) =>
        Assert.NotEqual(
            InclusionVerdict.Break,
            new Pair($$"""{"type":"string","format":"{{narrow}}"}""", $$"""{"type":"string","format":"{{wide}}"}""").Verdict());

    [Theory]
    [InlineData("""{"const":1e5000}""", """{"const":10e4999}""", No, No)]
    [InlineData("""{"minimum":1e5000}""", """{"minimum":1e5001}""", Yes, No)]
    [InlineData("""{"multipleOf":1e-5000}""", """{"multipleOf":0.1e-4999}""", No, No)]
    [InlineData("""{"type":"integer","minimum":1e2500,"maximum":1e2500}""", """{"const":1e2500}""", No, No)]
    public void Very_large_numbers_are_decided(string old, string changed, InclusionVerdict rejects, InclusionVerdict admits) =>
        AssertVerdicts(new Pair(old, changed), rejects, admits);

    private static void AssertVerdicts(Pair pair, InclusionVerdict rejects, InclusionVerdict admits) =>
        Assert.Equal((rejects, admits), (pair.Verdict(), pair.Mirror().Verdict()));
}
