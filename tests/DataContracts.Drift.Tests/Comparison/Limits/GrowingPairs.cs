using System.Globalization;

namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Pairs of versions of any size, each kind with the degree of the polynomial that bounds its steps.</summary>
internal static class GrowingPairs
{
    private const double Linear = 1.1;
    private const double AlmostLinear = 1.3;

    // Quadratic where the number of combinations is.
    private const double Quadratic = 2.1;

    private const string Branch = """{"type":"object","required":["k"],"properties":{"k":{"const":#} } }""";

    // One row per kind, with a reason if it is not linear.
    private static readonly Dictionary<string, (double Degree, Func<int, Pair> Make)> s_kinds = new(StringComparer.Ordinal)
    {
        ["changed properties"] = (Linear, n => new(
            $$"""{"properties":{ {{Properties(n, "string")}} } }""",
            $$"""{"properties":{ {{Properties(n, "integer")}} } }""")),
        ["unchanged properties"] = (Linear, n => new(
            $$"""{"properties":{"a":{"type":"string"},{{Properties(n, "string")}} } }""",
            $$"""{"properties":{"a":{"type":"null"},{{Properties(n, "string")}} } }""")),
        ["closed objects"] = (Linear, n => new(
            $$"""{"additionalProperties":false,"properties":{"a":{},{{Properties(n, "string")}} } }""",
            $$"""{"additionalProperties":false,"properties":{ {{Properties(n, "string")}} } }""")),
        ["constants"] = (Linear, n => Shifted(n, """{"oneOf":[#]}""", """{"const":#}""")),
        ["enum"] = (Linear, n => Shifted(n, """{"enum":[#]}""", "#")),
        ["one more required"] = (Linear, n => Shifted(n, """{"required":[#]}""", "\"p#\"")),
        ["anyOf branches"] = (Linear, n => Shifted(n, """{"anyOf":[#]}""", Branch)),
        ["oneOf branches"] = (Linear, n => Shifted(n, """{"oneOf":[#]}""", Branch)),
        ["allOf with the same reference twice per level"] = (Linear, n => Doubling(n, "allOf", hasMembers: false)),
        ["anyOf with the same reference twice per level"] = (Linear, n => Doubling(n, "anyOf", hasMembers: false)),

        ["conditions that evaluate properties"] = (Linear, n => Shifted(
            n / 2,
            """{"type":"object","required":["k"],"properties":{"k":true},"allOf":[#],"unevaluatedProperties":false}""",
            """{"if":{"properties":{"k":{"const":#} } },"then":{"properties":{"p#":true} } }""")),

        // Each branch is compared together with the properties of all branches.
        ["branches that evaluate properties"] = (Quadratic, n => Shifted(
            n / 4,
            """{"type":"object","anyOf":[#],"unevaluatedProperties":false}""",
            """{"required":["p#"],"properties":{"p#":true} }""")),

        // Every branch references the whole union, so no branch is equal in both versions; their tags rule out all but one.
        ["anyOf of resources"] = (AlmostLinear, n => Resources(n / 4, "anyOf")),
        ["oneOf of resources"] = (AlmostLinear, n => Resources(n / 4, "oneOf")),

        // The schema of each level has the properties of all levels below it.
        ["allOf with the same reference twice per level, with properties"] = (Quadratic, n => Doubling(n / 4, "allOf", hasMembers: true)),
        ["anyOf with the same reference twice per level, with properties"] = (Quadratic, n => Doubling(n / 4, "anyOf", hasMembers: true)),
        ["properties evaluated twice per level"] = (Quadratic, n => Unevaluated(n / 4, "patternProperties", "^p", "Properties")),
        ["items evaluated twice per level"] = (Quadratic, n => Unevaluated(n / 4, "contains", "const", "Items")),
    };

    public static TheoryData<string> Kinds => [.. s_kinds.Keys];

    public static double DegreeOf(string kind) => s_kinds[kind].Degree;

    public static Pair Of(string kind, int n) => s_kinds[kind].Make(n);

    /// <summary>A recursive union of objects with a discriminator; one of the objects changes.</summary>
    public static Pair Resources(int n, string keyword)
    {
        string Version(string type)
        {
            var definitions = Enumerable.Range(0, n).Select(i => $$"""
                "r{{Text(i)}}":{"type":"object","required":["kind"],"additionalProperties":false,"properties":{
                "kind":{"const":"r{{Text(i)}}"},"size":{"type":"{{(i == n / 2 ? type : "integer")}}"},
                "contained":{"type":"array","items":{"$ref":"#"} } } }
                """);
            return $$"""
                {"{{keyword}}":[{{List(0, n, """{"$ref":"-/definitions/r#"}""").Replace('-', '#')}}],
                "definitions":{ {{string.Join(',', definitions)}} } }
                """;
        }

        return new Pair(Version("integer"), Version("string"));
    }

    private static string Properties(int n, string type) => List(0, n, $$"""  "p#":{"type":"{{type}}"}""");

    private static Pair Shifted(int n, string schema, string wrap)
    {
        string Version(int first) => schema.Replace("#", List(first, n, wrap), StringComparison.Ordinal);
        return new Pair(Version(0), Version(1));
    }

    private static Pair Doubling(int n, string keyword, bool hasMembers)
    {
        var members = hasMembers ? """,  "properties":{"p#":{"$ref":"#/$defs/l+"} } """ : "";
        return Levels(n, $$"""{"{{keyword}}":[{"$ref":"#/$defs/l+"},{"$ref":"#/$defs/l+"}]{{members}}}""", "", "object");
    }

    private static Pair Unevaluated(int n, string keyword, string name, string kind)
    {
        var part = name == "const" ? """{"const":#}""" : $$"""{"{{name}}#":true}""";
        return Levels(
            n,
            $$"""{"allOf":[{"$ref":"#/$defs/l+"},{"$ref":"#/$defs/l+"}],"{{keyword}}":{{part}} }""",
            $$""" "unevaluated{{kind}}":false,""",
            kind == "Items" ? "array" : "object");
    }

    /// <summary>Levels that each reference the next one (+); the last one allows null only in the old version.</summary>
    private static Pair Levels(int n, string level, string top, string type)
    {
        var levels = Enumerable.Range(0, n).Select(i => "\"l#\":".Replace("#", Text(i), StringComparison.Ordinal) + level
            .Replace("#/", "/", StringComparison.Ordinal)
            .Replace("#", Text(i), StringComparison.Ordinal)
            .Replace("l+", $"l{Text(i + 1)}", StringComparison.Ordinal)
            .Replace("\"/$defs", "\"#/$defs", StringComparison.Ordinal));
        string Version(string last) =>
            $$"""{ {{top}}"$ref":"#/$defs/l0","$defs":{ {{string.Join(',', levels)}},"l{{Text(n)}}":{{last}} } }""";
        return new Pair(Version($$"""{"type":["null","{{type}}"]}"""), Version($$"""{"type":"{{type}}"}"""));
    }

    private static string List(int first, int count, string wrap) =>
        string.Join(',', Enumerable.Range(first, count).Select(i => wrap.Replace("#", Text(i), StringComparison.Ordinal)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
