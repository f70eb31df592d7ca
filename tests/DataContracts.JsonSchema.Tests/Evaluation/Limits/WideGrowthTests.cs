using System.Globalization;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Tests.Evaluation.Limits;

/// <summary>Doubling the members, items, names, values or branches on both sides doubles the cost; exceptions have a reason.</summary>
public sealed class WideGrowthTests
{
    private const double Slack = 0.2;

    // Fixed cost.
    private const int Once = 1000;

    /// <summary>Keywords that by definition compare each of many with each of many. The list may only shrink.</summary>
    private static readonly Dictionary<string, string> s_squares = new(StringComparer.Ordinal)
    {
        ["patternProperties"] = "each pattern is matched against each name",
        ["branches"] = "each item is checked against each branch, and each failed branch has a reason",
    };

    public static TheoryData<string, string> Keywords
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var keyword in s_cases.Keys)
            {
                cases.Add(keyword, "");
                cases.Add(keyword, "\"unevaluatedProperties\": {}");
                cases.Add(keyword, "\"unevaluatedItems\": {}");
                cases.Add(keyword, "\"unevaluatedItems\": false, \"unevaluatedProperties\": false");
            }

            return cases;
        }
    }

    // Schema without its braces, valid document and invalid document, each by size. # is replaced by a running number.
    private static readonly Dictionary<string, (Func<int, string> Schema, Func<int, string> Valid, Func<int, string> Broken)> s_cases =
        new(StringComparer.Ordinal)
        {
            ["type"] = (_ => "\"items\": { \"type\": \"integer\" }", n => Array(n, "#"), n => Array(n, "\"#\"")),
            ["const"] = (n => $"\"const\": {Array(n, "#")}", n => Array(n, "#"), n => Array(n, "#0")),
            ["const, reversed"] = (n => $"\"const\": {Object(n, "#")}", n => Object(n, "#", isReversed: true), n => Object(n, "#0")),
            ["enum"] = (
                n => $"\"items\": {{ \"enum\": {Array(n, "\"value #\"")} }}", n => Array(n, "\"value #\""), n => Array(n, "\"vlaue #\"")),
            ["enum of numbers"] = (n => $"\"items\": {{ \"enum\": {Array(n, "#")} }}", n => Array(n, "#"), n => Array(n, "#.5")),
            ["required"] = (n => $"\"required\": {Names(n, "n#")}", n => Object(n, "1"), n => Object(n, "1", "m#")),
            ["dependentRequired"] = (
                n => $"\"dependentRequired\": {Object(n, "[\"n#\", \"m#\"]", "n#")}",
                n => $"{Object(n, "1")[..^1]}, {Object(n, "1", "m#")[1..]}",
                n => Object(n, "1")),
            ["dependentSchemas"] = (
                n => $"\"dependentSchemas\": {Object(n, "{ \"minProperties\": 2 }")}", n => Object(n, "1"), _ => """{ "n1": 1 }"""),
            ["properties"] = (
                n => $"\"properties\": {Object(n, "{ \"type\": \"integer\" }")}", n => Object(n, "1"), n => Object(n, "null")),
            ["patternProperties"] = (
                n => $"\"patternProperties\": {Object(n, "{ \"type\": \"integer\" }", "^n#$")}",
                n => Object(n, "1"),
                n => Object(n, "null")),
            ["additionalProperties"] = (
                n => $"\"additionalProperties\": false, \"properties\": {Object(n, "{}", "name #")}",
                n => Object(n, "1", "name #"),
                n => Object(n, "1", "nmae #")),
            ["unevaluatedProperties"] = (
                n => $"\"unevaluatedProperties\": false, \"allOf\": [{{ \"properties\": {Object(n, "{}", "name #")} }}]",
                n => Object(n, "1", "name #"),
                n => Object(n, "1", "nmae #")),
            ["propertyNames"] = (_ => """ "propertyNames": { "maxLength": 8 } """, n => Object(n, "1"), n => Object(n, "1", "long name #")),
            ["prefixItems"] = (n => $"\"prefixItems\": {Array(n, "{ \"const\": # }")}", n => Array(n, "#"), n => Array(n, "null")),
            ["prefixItems, false"] = (n => $"\"prefixItems\": {Array(n, "false")}", _ => "[]", n => Array(n, "1")),
            ["contains"] = (
                _ => """ "contains": { "const": 1 }, "maxContains": 2 """, n => $"[1, {Array(n, "null")[1..]}", n => Array(n, "1")),
            ["uniqueItems"] = (
                _ => "\"uniqueItems\": true", n => Array(n, "[#, { \"a\": # }]"), n => $"[[1], [1], {Array(n, "[#, { \"a\": # }]")[1..]}"),
            ["pattern"] = (_ => "\"items\": { \"pattern\": \"^(a)\\\\1$\" }", n => Array(n, "\"aa\""), n => Array(n, "\"ab #\"")),
            ["format"] = (_ => "\"items\": { \"format\": \"date\" }", n => Array(n, "\"2026-01-01\""), n => Array(n, "\"#\"")),
            ["writeOnly"] = (
                _ => """ "items": { "writeOnly": true, "type": "integer" } """, n => Array(n, "#"), n => Array(n, "\"#\"")),
            ["branches"] = (
                n => $$""" "items": { "anyOf": {{Array(n, """{ "properties": { "k": { "const": "#" } }, "required": ["k"] }""")}} } """,
                n => Array(n, """{ "k": "#" }"""),
                n => Array(n, """{ "k": "x#" }""")),
            ["not"] = (_ => """ "items": { "not": { "not": { "type": "integer" } } } """, n => Array(n, "#"), n => Array(n, "null")),
            ["if"] = (
                _ => """ "items": { "if": { "type": "integer" }, "then": { "minimum": 0 }, "else": false } """,
                n => Array(n, "#"),
                n => Array(n, "null")),
            ["oneOf"] = (
                _ => """ "items": { "oneOf": [{ "type": "integer" }, { "type": "number", "minimum": 0 }, { "type": "null" }] } """,
                n => Array(n, "null"),
                n => Array(n, "#")),
            ["anyOf"] = (
                _ => """ "items": { "anyOf": [{ "type": "integer" }, { "type": "null" }] } """, n => Array(n, "#"), n => Array(n, "\"#\"")),
            ["allOf"] = (
                n => $"\"allOf\": {Array(n, "{ \"required\": [\"n#\"] }")}", n => Object(n, "1"), n => Object(n, "1", "m#")),
            ["number limits"] = (
                _ => """
                    "items": { "minimum": 1, "maximum": 1e6, "exclusiveMinimum": 0.5, "exclusiveMaximum": 2e6, "multipleOf": 0.5 }
                    """,
                n => Array(n, "#.5"),
                n => Array(n, "-0.#")),
            ["text lengths"] = (
                _ => """ "items": { "minLength": 5, "maxLength": 20 } """, n => Array(n, "\"value #\""), n => Array(n, "\"#\"")),
            ["array sizes"] = (
                n => $"\"minItems\": {Number(n)}, \"maxItems\": {Number(n)}, \"items\": {{ \"minItems\": 2 }}",
                n => Array(n, "[1, 2]"),
                n => Array(n + 1, "[1]")),
            ["object sizes"] = (
                n => $"\"minProperties\": {Number(n)}, \"maxProperties\": {Number(n)}", n => Object(n, "1"), n => Object(n + 1, "1")),
            ["minContains"] = (
                n => $$""" "contains": { "type": "integer" }, "minContains": {{Number(n)}} """, n => Array(n, "#"), n => Array(n, "null")),
            ["unevaluatedItems"] = (
                n => $$""" "allOf": [{ "prefixItems": {{Array(n, "true")}} }], "unevaluatedItems": false """,
                n => Array(n, "#"),
                n => Array(2 * n, "#")),
            ["$ref"] = (
                _ => """ "items": { "$ref": "#/$defs/one" }, "$defs": { "one": { "type": "integer" } } """,
                n => Array(n, "#"),
                n => Array(n, "null")),
            ["$dynamicRef"] = (
                _ => """ "items": { "$dynamicRef": "#one" }, "$defs": { "one": { "$dynamicAnchor": "one", "type": "integer" } } """,
                n => Array(n, "#"),
                n => Array(n, "null")),
            ["$recursiveRef"] = (
                _ => """
                    "$schema": "https://json-schema.org/draft/2019-09/schema",
                    "type": ["array", "integer"], "items": { "$recursiveRef": "#" }
                    """,
                n => Array(n, "#"),
                n => Array(n, "null")),
            ["additionalItems"] = (
                n => $$"""
                    "$schema": "http://json-schema.org/draft-07/schema#", "items": {{Array(n, "true")}}, "additionalItems": false
                    """,
                n => Array(n, "#"),
                n => Array(2 * n, "#")),
            ["dependencies"] = (
                n => "\"$schema\": \"http://json-schema.org/draft-07/schema#\", "
                    + $"\"dependencies\": {Object(n, "[\"n#\", \"m#\"]", "n#")}",
                n => $"{Object(n, "1")[..^1]}, {Object(n, "1", "m#")[1..]}",
                n => Object(n, "1")),
        };

    public static TheoryData<string> AssertingKeywords =>
    [
        .. DialectRegistry.All.SelectMany(dialect => dialect.Keywords.Values)
            .Where(keyword => keyword.Annotates == InstanceTypes.None && !s_identifiers.Contains(keyword.Name))
            .Select(keyword => keyword.Name).Distinct().Order(StringComparer.Ordinal),
    ];

    // They name or hold schemas, and are never applied to a value themselves.
    private static readonly string[] s_identifiers =
    [
        "$schema", "$id", "id", "$comment", "$anchor", "$vocabulary", "$defs", "definitions", "$recursiveAnchor", "$dynamicAnchor",
    ];

    [Theory]
    [MemberData(nameof(AssertingKeywords))]
    public void Every_keyword_has_a_case(string keyword) =>
        Assert.Contains(s_cases.Values, growth => growth.Schema(1).Contains($"\"{keyword}\": ", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Steps_and_message_length_are_linear_in_width(string keyword, string around)
    {
        var (schema, valid, broken) = s_cases[keyword];
        foreach (var document in new[] { valid, broken })
        {
            var counts = new[] { 100, 200, 400 }.Select(n => StepCount.Of(
                Check.Compile($"{{ {string.Join(", ", new[] { schema(n), around }.Where(part => part.Length > 0))} }}", assertFormat: true),
                Check.Parse(document(n)))).ToArray();
            if (around.Length == 0)
            {
                Assert.All(counts, count => Assert.Equal(document == valid, count.IsValid));
            }

            AssertGrowth(keyword, "verdict", [.. counts.Select(count => count.Verdict)]);
            AssertGrowth(keyword, "explanation", [.. counts.Select(count => count.Explanation)]);
            AssertGrowth(keyword, "violations", [.. counts.Select(count => (long)count.Violations)]);
            AssertGrowth(keyword, "characters", [.. counts.Select(count => (long)count.Characters)]);
        }
    }

    private static void AssertGrowth(string keyword, string what, long[] costs)
    {
        var exponent = s_squares.ContainsKey(keyword) ? 2 : 1;
        Assert.True(
            costs.Zip(costs.Skip(1)).All(pair => pair.Second <= (pair.First * Math.Pow(2, exponent + Slack)) + Once),
            $"{what}: {string.Join(", ", costs.Select(Number))}");
    }

    private static string Array(int n, string item) => $"[{string.Join(", ", Enumerable.Range(1, n).Select(i => Fill(item, i)))}]";

    private static string Object(int n, string value, string name = "n#", bool isReversed = false)
    {
        var members = Enumerable.Range(1, n).Select(i => $"\"{Fill(name, i)}\": {Fill(value, i)}");
        return $"{{{string.Join(", ", isReversed ? members.Reverse() : members)}}}";
    }

    private static string Names(int n, string name) => Array(n, $"\"{name}\"");

    private static string Fill(string text, int number) => text.Replace("#", Number(number), StringComparison.Ordinal);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
