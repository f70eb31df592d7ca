using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>Small pools of names, strings, numbers and patterns shared by schemas and documents, so that they often match.</summary>
internal static class Pools
{
    // No names of JavaScript's built-in object members: draft2020-12/required.json and properties.json, "Javascript object property names",
    // which ajv fails.
    public static readonly string[] Names = ["a", "b", "ab", "a1", "é", "", "x y", "a/b", "😀", "~0", "B"];

    public static readonly string[] Strings = ["", "a", "b", "ab", "abc", "a1", "12", "é", "😀", "😀a", "aa\n", "x y", "true", "0", "AB"];

    public static readonly string[] Patterns =
    [
        "^a", "b$", "^[a-z]+$", "\\d", "^.$", "^.{2}$", "", "é", "^\\p{L}*$", "[^a]", "^(a|b)+1?$", "\\s", "^\\S*$", "^$", "(?=.*1)a",
        "(?!a)^.", "\\bx", "^(.)\\1$", "\\u{1F600}", "^[😀é]",
    ];

    // Found by this test: ajv keeps the missing name in a variable that it tests for truthiness, so that {"required":[""]} accepts
    // {}.
    public static readonly string[] RequiredNames = [.. Names.Where(name => name.Length > 0)];

    // Dyadic and small: optional/float-overflow.json, and 0.1 as a divisor, are beyond ajv's arithmetic on doubles.
    public static readonly string[] Numbers = ["-2", "-1", "-0.5", "0", "-0", "0.25", "0.5", "1", "1.0", "1.5", "2", "2.0", "2.5", "3", "4",
        "1e1", "10", "100", "12", "1E2", "10e-1", "1048577"];

    public static readonly string[] Divisors = ["1", "2", "3", "0.5", "0.25", "1.5", "2.0", "10"];

    public static JsonNode? Value(Random random, int depth) => random.Next(depth > 0 ? 9 : 7) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 or 3 => Number(random),
        4 or 5 or 6 => String(random),
        7 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1))]),
        _ => new JsonObject(Pick(random, Names, random.Next(4)).Select(name => KeyValuePair.Create(name, Value(random, depth - 1)))),
    };

    public static JsonNode Number(Random random) => JsonNode.Parse(random.Of(Numbers))!;

    public static JsonNode String(Random random) => JsonValue.Create(random.Of(Strings));

    public static T Of<T>(this Random random, IReadOnlyList<T> pool) => pool[random.Next(pool.Count)];

    public static IEnumerable<T> Pick<T>(Random random, IReadOnlyList<T> pool, int count) =>
        Enumerable.Range(0, count).Select(_ => random.Of(pool)).Distinct();
}
