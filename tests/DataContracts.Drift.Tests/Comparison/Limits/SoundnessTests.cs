using System.Globalization;

namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Pairs that target a limit of a procedure, each with a document that shows the break.</summary>
public sealed class SoundnessTests
{
    [Theory]
    [InlineData("""{"type":"string","pattern":"^[\\ud7ff-\\ue001]$"}""", """{"const":"\ud7ff"}""", "\"\\ue000\"")]
    [InlineData("""{"type":"string","pattern":"^[\\ud7ff-\\ue001]$"}""", """{"enum":["\ud7ff","\ue000"]}""", "\"\\ue001\"")]
    [InlineData(
        """{"type":"string","pattern":"^[\\u{ff00}-\\u{10010}]$"}""",
        """{"type":"string","pattern":"^[\\u{ff00}-\\u{ffff}]$"}""",
        "\"\\ud800\\udc00\"")]
    [InlineData("""{"type":"string","minLength":1,"maxLength":1}""", """{"not":{"pattern":"^[\\u{10ffff}]$"}}""", "\"\\udbff\\udfff\"")]
    [InlineData("""{"type":"string"}""", """{"pattern":"^[\\u{0}-\\u{10fffe}]*$"}""", "\"\\udbff\\udfff\"")]
    public void Ends_of_character_ranges_are_included(string old, string changed, string counterexample) =>
        Assert.Equal(InclusionVerdict.Break, Checked(old, changed, counterexample));

    [Theory]
    [InlineData("""{"const":"\ud800"}""", """{"const":"\ud801"}""", "\"\\ud800\"")]
    [InlineData("""{"enum":["\ud800","\ufffd"]}""", """{"enum":["\ud800"]}""", "\"\\ufffd\"")]
    [InlineData("""{"type":"string","pattern":"^\\ufffd$"}""", """{"enum":["\ud800"]}""", "\"\\ufffd\"")]
    [InlineData("""{"type":"string","maxLength":1}""", """{"not":{"const":"\udfff"}}""", "\"\\udfff\"")]
    [InlineData("""{"type":"object","required":["\ud800"]}""", """{"required":["\ud801"]}""", """{"\ud800":1}""")]
    [InlineData("""{"const":[{"\ud800":1}]}""", """{"items":{"properties":{"\ud800":false}}}""", """[{"\ud800":1}]""")]
    [InlineData("""{"const":{"\ud800":1}}""", """{"dependentSchemas":{"\ud800":{"maxProperties":0}}}""", """{"\ud800":1}""")]
    [InlineData("""{"const":{"\ud800":1}}""", """{"dependentRequired":{"\ud800":["\ud801"]}}""", """{"\ud800":1}""")]
    [InlineData("""{"const":{"\ud800":1}}""", """{"properties":{"\ud801":true},"additionalProperties":false}""", """{"\ud800":1}""")]
    [InlineData("""{"const":{"\ud800":1}}""", """{"properties":{"\ud801":true},"unevaluatedProperties":false}""", """{"\ud800":1}""")]
    [InlineData("""{"const":{"\ud800":1}}""", """{"propertyNames":{"const":"\ud801"}}""", """{"\ud800":1}""")]
    [InlineData("""{"enum":[["\ud800","\ud801"]]}""", """{"contains":{"const":"\ud802"}}""", """["\ud800","\ud801"]""")]
    public void Lone_surrogates_are_different_values(string old, string changed, string counterexample) =>
        Assert.Equal(InclusionVerdict.Break, Checked(old, changed, counterexample));

    [Theory]
    [InlineData(0, 199)]
    [InlineData(0, 200)]
    [InlineData(0, 201)]
    [InlineData(0, 1000)]
    [InlineData(0xD700, 0xD7FF - 0xD700)]
    [InlineData(0xD700, 0xD800 - 0xD700)]
    [InlineData(0xE000, 300)]
    [InlineData(0x10000, 300)]
    public void String_missing_from_a_long_enum_is_found(int first, int count)
    {
        var listed = Enumerable.Range(first, count).Select(Json).Append("\"\"");
        var pattern = string.Create(CultureInfo.InvariantCulture, $"^[\\\\u{{{first:x}}}-\\\\u{{10ffff}}]$");
        var old = $$"""{"type":"string","maxLength":1,"pattern":"{{pattern}}"}""";
        Assert.Equal(InclusionVerdict.Break, Checked(old, $$"""{"enum":[{{string.Join(',', listed)}}]}""", Json(0x10FFFF)));
    }

    [Theory]
    [InlineData("iri", "^[^\\\\u2028]*$", "\"a:\\u2028\"")]
    [InlineData("iri-reference", "^[^\\\\u2029]*$", "\"\\u2029\"")]
    [InlineData("idn-email", "^[^\\\\u2028]*$", "\"\\u2028@a.b\"")]
    [InlineData("uri-template", "^[^\\\\u2028]*$", "\"\\u2028\"")]
    [InlineData("json-pointer", "^[^\\\\n]*$", "\"/\\n\"")]
    [InlineData("json-pointer", "^[^\\\\u2028]*$", "\"/\\u2028\"")]
    [InlineData("relative-json-pointer", "^[^\\\\n]*$", "\"0/\\n\"")]
    [InlineData("idn-hostname", "^[^\\\\u3002]*$", "\"a\\u3002b\"")]
    [InlineData("email", "^[^ ]*$", "\"\\\" \\\"@a.b\"")]
    [InlineData("uri", "^[^\\\\[]*$", "\"a://[::]\"")]
    [InlineData("duration", "^P", "\"p1D\"")]
    [InlineData("ipv6", "^[^.]*$", "\"::1.2.3.4\"")]
    [InlineData("date-time", "^[^t]*$", "\"2000-01-01t00:00:00Z\"")]
    [InlineData("time", "^(?!.*:60)", "\"23:59:60Z\"")]
    public void Outer_shape_of_a_format_is_not_narrower_than_its_validator(string format, string pattern, string counterexample) =>
        new Pair($$"""{"type":"string","format":"{{format}}"}""", $$"""{"pattern":"{{pattern}}"}""").AssertBreaks(counterexample);

    [Theory]
    [InlineData("""{"const":1e5000}""", """{"not":{"const":10e4999}}""", "1e5000")]
    [InlineData("""{"const":1e2001}""", """{"not":{"const":10e2000}}""", "1e2001")]
    [InlineData("""{"const":1e-5000}""", """{"not":{"const":0.1e-4999}}""", "1e-5000")]
    [InlineData("""{"enum":[1e5000,2e5000]}""", """{"maximum":1e5000}""", "2e5000")]
    [InlineData("""{"const":1e99999999999999999999}""", """{"maximum":1e99999999999999999998}""", "1e99999999999999999999")]
    [InlineData("""{"minimum":1e5000,"maximum":1e5000}""", """{"not":{"type":"number"}}""", "1e5000")]
    [InlineData("""{"type":"number","minimum":1e-5000}""", """{"minimum":2e-5000}""", "1e-5000")]
    [InlineData("""{"type":"number"}""", """{"multipleOf":1e-3000}""", "1e-3001")]
    [InlineData("""{"type":"number","exclusiveMinimum":0,"exclusiveMaximum":1e-2500}""", """{"const":0}""", "1e-2501")]
    public void Very_large_numbers_are_compared_by_exact_value(string old, string changed, string counterexample) =>
        Assert.Equal(InclusionVerdict.Break, Checked(old, changed, counterexample));

    [Theory]
    [InlineData(
        """{"type":"object","propertyNames":{"pattern":"^[xy]$"},"allOf":["""
        + """{"not":{"additionalProperties":{"not":{"const":1}}}},{"not":{"patternProperties":{"^x$":{"not":{"const":2}}}}}]}""",
        "false",
        """{"y":1,"x":2}""")]
    [InlineData(
        """{"type":"object","propertyNames":{"pattern":"^[a-c]$"},"minProperties":3}""",
        """{"required":["d"]}""",
        """{"a":1,"b":1,"c":1}""")]
    [InlineData(
        """{"type":"object","maxProperties":1,"allOf":["""
        + """{"not":{"patternProperties":{"a":false}}},{"not":{"patternProperties":{"b":false}}},"""
        + """{"not":{"patternProperties":{"c":false}}}]}""",
        "false",
        """{"abc":1}""")]
    [InlineData(
        """{"type":"object","maxProperties":2,"allOf":[{"not":{"patternProperties":{"^a":{"not":{"const":1}}}}},"""
        + """{"not":{"patternProperties":{"a$":{"not":{"const":1}}}}},{"not":{"patternProperties":{"^b":{"not":{"const":2}}}}}]}""",
        "false",
        """{"a":1,"b":2}""")]
    public void Required_names_are_shared_among_several_constraints(string old, string changed, string counterexample) =>
        Assert.Equal(InclusionVerdict.Break, Checked(old, changed, counterexample));

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void Schemas_with_too_many_evaluation_paths_are_not_considered_equal(int choices)
    {
        // Each choice doubles the number of evaluation paths; 128 of them are distinguished.
        string Schema(string type)
        {
            var all = Enumerable.Range(0, choices).Select(i => $$$"""
                {"anyOf":[{"properties":{"p{{{i}}}":{"type":"{{{type}}}"}},"required":["p{{{i}}}"]},{"properties":{"q{{{i}}}":true}}]}
                """);
            return $$"""{"type":"object","allOf":[{{string.Join(',', all)}}],"unevaluatedProperties":false}""";
        }

        var members = Enumerable.Range(0, choices).Select(i => $"\"p{i}\":\"\"");
        new Pair(Schema("string"), Schema("integer")).AssertBreaks($"{{{string.Join(',', members)}}}");
    }

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(40)]
    public void Single_matching_name_is_found_among_many_kinds_of_names(int patterns)
    {
        var rules = Enumerable.Range(0, patterns)
            .Select(i => $"\"^{(char)(0x100 + i)}\":{(i == patterns - 1 ? "{\"const\":1}" : "false")}");
        var old = $$$"""{"type":"object","patternProperties":{{{{string.Join(',', rules)}}}},"additionalProperties":false}""";
        new Pair(old, """{"maxProperties":0}""").AssertBreaks($$"""{"{{(char)(0x100 + patterns - 1)}}":1}""");
    }

    [Theory]
    [InlineData("""{"properties":{"k":{"const":"#"}},"required":["k"]}""", "null")]
    [InlineData("""{"type":["object","null"],"properties":{"k":{"const":"#"}},"required":["k"]}""", "null")]
    [InlineData("""{"type":"object","properties":{"k":{"const":"#"}}}""", "{}")]
    [InlineData("""{"type":"object","properties":{"k":{"enum":["#",{}]}},"required":["k"]}""", """{"k":{}}""")]
    [InlineData("""{"type":"object","properties":{"k":{"enum":["#",1.5]}},"required":["k"]}""", """{"k":1.5}""")]
    [InlineData("""{"type":"object","properties":{"k":{"enum":["#",1]}},"required":["k"]}""", """{"k":1.0}""")]
    [InlineData("""{"type":"object","properties":{"k":{"not":{"const":"#"}}},"required":["k"]}""", """{"k":"c"}""")]
    [InlineData("""{"type":"object","properties":{"k":{"anyOf":[{"const":"#"},{"type":"array"}]}},"required":["k"]}""", """{"k":[]}""")]
    [InlineData("""{"type":"object","properties":{"k":{"if":{"const":"#"}}},"required":["k"]}""", """{"k":"a"}""")]
    [InlineData("""{"type":"object","required":["k"],"dependentSchemas":{"l":{"properties":{"k":{"const":"#"}}}}}""", """{"k":1}""")]
    [InlineData("""{"type":"object","required":["k"],"patternProperties":{"k":{"const":"#"}},"propertyNames":{"const":"#"}}""", null)]
    [InlineData("""{"allOf":[{"type":"object"},{"required":["k"]},{"properties":{"k":{"enum":["#","#2"]}}}]}""", null)]
    [InlineData("""{"type":"object","properties":{"k":{"const":"#"}},"required":["k"]}""", null)]
    public void Branches_are_disjoint_only_if_they_require_different_values(string branch, string? both)
    {
        string Branches(string keyword) => string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"{keyword}\":[{branch.Replace('#', 'a')},{branch.Replace('#', 'b')}]}}");
        var pair = new Pair(Branches("anyOf"), Branches("oneOf"));
        if (both is null)
        {
            Assert.Equal(InclusionVerdict.Compatible, pair.Verdict());
        }
        else
        {
            Assert.True(pair.IsCounterexample(both), $"{both} is not a counterexample");
            Assert.Equal(InclusionVerdict.Break, pair.Verdict());
        }
    }

    [Theory]
    [InlineData("""{"enum":[[1],0]}""", """{"items":{"type":"integer"}}""", "[1.0]")]
    [InlineData("""{"enum":[{"a":1}]}""", """{"properties":{"a":{"type":"integer"}}}""", """{"a":1.0}""")]
    [InlineData("""{"enum":[{"a":[0,1.0]}]}""", """{"properties":{"a":{"items":{"type":"integer"}}}}""", """{"a":[0,1.0]}""")]
    [InlineData("""{"enum":[1]}""", """{"type":"integer"}""", "1.0")]
    [InlineData("""{"enum":[1.0]}""", """{"not":{"type":"integer"}}""", "1")]
    public void Listed_integers_may_be_written_as_floats(string old, string changed, string counterexample)
    {
        new Pair(old, changed, Pair.Draft04).AssertBreaks(counterexample);
        var isNegated = changed.Contains("not", StringComparison.Ordinal);
        Assert.Equal(isNegated ? InclusionVerdict.Break : InclusionVerdict.Compatible, new Pair(old, changed, Pair.Draft06).Verdict());
    }

    private static InclusionVerdict Checked(string old, string changed, string counterexample)
    {
        var pair = new Pair(old, changed);
        Assert.True(pair.IsCounterexample(counterexample), $"{counterexample} is not a counterexample");
        return pair.Verdict();
    }

    private static string Json(int codePoint)
    {
        var units = char.ConvertFromUtf32(codePoint).Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"));
        return $"\"{string.Concat(units)}\"";
    }
}
