using System.Globalization;

namespace DataContracts.JsonSchema.Tests.Evaluation.Limits;

/// <summary>
/// Doubling the nesting depth of the contract or the document at most doubles the cost, whatever the keyword. Each case reaches
/// the next level in more than one way, so that work that is not shared would double with each level.
/// </summary>
public sealed class NestedGrowthTests
{
    private const double Slack = 0.35;

    // Fixed cost, including the work done before results are shared.
    private const int Once = 100;

    // Contracts with inline nesting: {0} is the next level.
    private static readonly Dictionary<string, string> s_inContract = new(StringComparer.Ordinal)
    {
        ["anyOf"] = """{ "anyOf": [{0}] }""",
        ["anyOf, two"] = """{ "anyOf": [{0}, { "type": "null" }] }""",
        ["oneOf"] = """{ "oneOf": [{0}] }""",
        ["oneOf, two"] = """{ "oneOf": [{ "type": "null" }, {0}] }""",
        ["allOf"] = """{ "allOf": [{0}] }""",
        ["not"] = """{ "not": {0} }""",
        ["not not"] = """{ "not": { "not": {0} } }""",
        ["if"] = """{ "if": {0}, "else": { "required": ["x"] } }""",
        ["then"] = """{ "if": true, "then": {0} }""",
        ["else"] = """{ "if": false, "else": {0} }""",
        ["dependentSchemas"] = """{ "dependentSchemas": { "a": {0} } }""",
        ["mixture"] = """{ "anyOf": [{ "oneOf": [{ "allOf": [{ "if": true, "then": { "not": { "not": {0} } } }] }] }] }""",
        ["unevaluatedProperties"] = """{ "anyOf": [{0}], "unevaluatedProperties": false }""",
    };

    // Contracts with one definition per level: REF is the next level.
    private static readonly Dictionary<string, string> s_byReference = new(StringComparer.Ordinal)
    {
        ["anyOf"] = """{ "anyOf": [REF, REF] }""",
        ["oneOf"] = """{ "oneOf": [REF, REF] }""",
        ["allOf"] = """{ "allOf": [REF, REF] }""",
        ["branches of allOf"] = """{ "anyOf": [{ "allOf": [REF, { "required": ["x"] }] }, { "allOf": [REF, { "required": ["y"] }] }] }""",
        ["not"] = """{ "allOf": [{ "not": { "not": REF } }, { "not": { "not": REF } }] }""",
        ["if"] = """{ "if": REF, "then": REF, "else": REF }""",
        ["dependentSchemas"] = """{ "dependentSchemas": { "a": REF, "b": REF } }""",
        ["reference and anyOf"] = """{ "allOf": [REF], "anyOf": [REF] }""",
        ["properties"] = """
            { "anyOf": [{ "properties": { "a": REF }, "required": ["x"] }, { "properties": { "a": REF } }, { "type": "null" }] }
            """,
    };

    private const string Object = """
        "type": ["object", "null"]
        """;

    private const string Array = """
        "type": ["array", "null"]
        """;

    // Recursive schemas: SELF is the schema itself, applied to a member or an item of a nested document.
    private const string Member = """
        "properties": { "a": SELF }
        """;

    private static readonly Dictionary<string, string> s_recursive = new(StringComparer.Ordinal)
    {
        ["anyOf"] = $$"""
            { "anyOf": [{ {{Member}}, "required": ["a", "x"] }, { {{Member}}, "required": ["a", "y"] }, { "type": "null" }] }
            """,
        ["oneOf"] = $$"""{ "oneOf": [{ {{Member}}, "required": ["a", "x"] }, { {{Member}}, "required": ["a"] }, { "type": "null" }] }""",
        ["allOf"] = $$"""{ {{Object}}, "allOf": [{ {{Member}} }, { {{Member}} }] }""",
        ["if"] = $$"""{ {{Object}}, "if": { {{Member}} }, "then": { {{Member}} }, "else": { {{Member}} } }""",
        ["not"] = $$"""{ {{Object}}, "allOf": [{ "not": { {{Member}} } }, { "not": { {{Member}} } }] }""",
        ["contains"] = $$"""{ {{Array}}, "anyOf": [{ "contains": SELF, "minItems": 2 }, { "contains": SELF }] }""",
        ["items"] = $$"""{ {{Array}}, "anyOf": [{ "items": SELF, "minItems": 2 }, { "items": SELF }] }""",
        ["propertyNames"] = $$"""
            { {{Object}}, "anyOf": [{ "additionalProperties": SELF, "propertyNames": SELF }, { "additionalProperties": SELF }] }
            """,
        ["dependentSchemas"] = $$"""{ {{Object}}, "dependentSchemas": { "a": { {{Member}} } }, {{Member}} }""",
        ["unevaluatedItems"] = $$"""
            { {{Array}}, "anyOf": [{ "prefixItems": [SELF], "minItems": 2 }, { "prefixItems": [SELF] }], "unevaluatedItems": false }
            """,
        ["unevaluatedProperties"] = $$"""
            { {{Object}}, "anyOf": [{ {{Member}}, "required": ["x"] }, { {{Member}} }], "unevaluatedProperties": false }
            """,
        ["open unevaluatedProperties"] = $$"""
            { {{Object}}, "anyOf": [{ "required": ["x"] }, { "required": ["a"] }], "unevaluatedProperties": SELF }
            """,
    };

    public static TheoryData<string, string> InContract => Cases(s_inContract.Keys);

    public static TheoryData<string, string> ByReference => Cases(s_byReference.Keys);

    public static TheoryData<string, string> Recursive => Cases(s_recursive.Keys);

    [Theory]
    [MemberData(nameof(InContract))]
    public void Cost_is_linear_in_inline_nesting(string keyword, string around) => AssertGrowth(
        levels => Wrap(
            Enumerable.Range(0, levels).Aggregate("LEAF", (below, _) => With(s_inContract[keyword], "{0}", below)), around, ""),
        _ => """{ "a": 1, "b": 1 }""",
        [4, 8, 16]);

    [Theory]
    [MemberData(nameof(ByReference))]
    public void Cost_is_linear_in_chained_definitions(string keyword, string around) => AssertGrowth(
        levels => Wrap(Reference(0), around, $", \"$defs\": {{ {Definitions(s_byReference[keyword], levels)} }}"),
        _ => """{ "a": 1, "b": 1 }""",
        [20, 40, 80]);

    [Theory]
    [MemberData(nameof(Recursive))]
    public void Cost_is_linear_in_document_depth(string keyword, string around) => AssertGrowth(
        _ => Wrap(Reference(0), around, $", \"$defs\": {{ \"l0\": {With(s_recursive[keyword], "SELF", Reference(0))} }}"),
        levels => Nested(keyword, levels),
        [24, 48, 96]);

    [Theory]
    [MemberData(nameof(Recursive))]
    public void Cost_is_linear_in_dynamic_reference_depth(string keyword, string around) => AssertGrowth(
        _ =>
        {
            var inner = With(s_recursive[keyword], "SELF", """{ "$dynamicRef": "#n" }""").Trim()[1..^1];
            var resources = $$"""
                , "$id": "https://example.com/outer", "$dynamicAnchor": "n",
                "$defs": { "i": { "$id": "https://example.com/inner", "$dynamicAnchor": "n", {{inner}} } }
                """;
            return Wrap("""{ "$ref": "https://example.com/inner" }""", around, resources);
        },
        levels => Nested(keyword, levels),
        [24, 48, 96]);

    private static string With(string text, string placeholder, string value) =>
        text.Replace(placeholder, value, StringComparison.Ordinal);

    private static string Reference(int level) => $"{{ \"$ref\": \"#/$defs/l{Number(level)}\" }}";

    private static string Definitions(string schema, int levels) => string.Concat(
        Enumerable.Range(0, levels).Select(level => $"\"l{Number(level)}\": {With(schema, "REF", Reference(level + 1))}, "))
        + $"\"l{Number(levels)}\": LEAF";

    private static string Nested(string keyword, int levels) => keyword is "contains" or "items" or "unevaluatedItems"
        ? new string('[', levels) + "LEAF" + new string(']', levels)
        : string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "LEAF" + new string('}', levels);

    private static TheoryData<string, string> Cases(IEnumerable<string> keywords)
    {
        var cases = new TheoryData<string, string>();
        foreach (var keyword in keywords)
        {
            cases.Add(keyword, "");
            cases.Add(keyword, "\"unevaluatedProperties\": false");
            cases.Add(keyword, "\"unevaluatedItems\": false, \"unevaluatedProperties\": { \"type\": \"number\" }");
        }

        return cases;
    }

    private static string Wrap(string schema, string around, string definitions) =>
        $"{{ \"allOf\": [{schema}]{(around.Length > 0 ? ", " : "")}{around}{definitions} }}";

    private static void AssertGrowth(Func<int, string> schema, Func<int, string> document, int[] sizes)
    {
        // Innermost schemas that reject, that accept, and that depend on the innermost value of the document.
        foreach (var leaf in new[] { "false", "true", """{ "properties": { "a": {}, "b": {} } }""" })
        {
            foreach (var value in new[] { "null", "1" })
            {
                var counts = sizes.Select(size => StepCount.Of(
                    Check.Compile(With(schema(size), "LEAF", leaf)), Check.Parse(With(document(size), "LEAF", value)))).ToArray();
                AssertLinear("verdict", [.. counts.Select(count => count.Verdict)]);
                AssertLinear("explanation", [.. counts.Select(count => count.Explanation)]);
                AssertLinear("violations", [.. counts.Select(count => (long)count.Violations)]);
                AssertLinear("characters", [.. counts.Select(count => (long)count.Characters)]);
            }
        }
    }

    private static void AssertLinear(string what, long[] costs)
    {
        Assert.True(
            costs.Zip(costs.Skip(1)).All(pair => pair.Second <= (pair.First * Math.Pow(2, 1 + Slack)) + Once),
            $"{what}: {string.Join(", ", costs.Select(cost => cost.ToString(CultureInfo.InvariantCulture)))}");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
