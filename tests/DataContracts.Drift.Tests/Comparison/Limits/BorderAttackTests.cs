using System.Buffers;
using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Drift.Tests.Comparison.Limits;

/// <summary>Random pairs that target the ends of ranges, lists and limits. Documents near them try to refute each result.</summary>
public sealed class BorderAttackTests
{
    private const int DocumentsOfOnePair = 200;
    private static readonly string[] s_formats =
        ["date", "time", "date-time", "ipv4", "uri", "iri", "email", "uuid", "hostname", "json-pointer", "duration"];
    private static readonly string[] s_characters =
        ["a", "b", "\ud7ff", "\ue000", "\uffff", "\ud800\udc00", "\udbff\udfff", "\u0000", "\u2028", "0", "-", ":",
            "\ud800", "\udbff", "\udc00", "\udfff"];
    private static readonly string[] s_numbers =
    [
        "0", "1", "-1", "0.5", "1e2000", "1e2001", "1e-2000", "1e5000", "10e4999", "2e5000", "1e-5000",
        "9007199254740993", "3", "5000", "5001", "1.0",
    ];
    private static readonly string[] s_steps = ["1", "0.5", "3", "1e-2000", "1e-2001", "1e2000"];
    private static readonly string[] s_patterns = ["^a", "b$", "^[ab]$", "^x$"];
    private static readonly string[] s_nearNumbers =
        ["1e1999", "1.1e2000", "2e2000", "1e-2001", "1.5", "4", "6", "1e4999", "1.1e5000", "-0.5", "1e-5001"];

    private static readonly string[] s_nearTexts =
        ["2000-02-29", "2023-02-31", "00:00:00Z", "23:59:60Z", "1.2.3.4", "a:", "a:\u2028", "a@b.c", "/a", "P1D"];

    private static readonly (string Word, string Other)[] s_variations =
    [
        ("\"anyOf\"", "\"oneOf\""), ("\"oneOf\"", "\"anyOf\""), ("\"anyOf\"", "\"allOf\""), ("\"allOf\"", "\"anyOf\""),
        (":true", ":false"), (":false", ":true"), ("{\"const\":", "{\"minimum\":2,\"default\":"), ("\"then\"", "\"x-then\""),
        ("\"a\"", "\"b\""), ("\"^a\"", "\"b$\""), ("^", ""), ("$\"", "\""), (":0", ":1"), (":1", ":2"), ("[1", "[2"), ("\"not\"", "\"if\""),
        ("\"minLength\"", "\"maxLength\""), ("\"minimum\"", "\"exclusiveMinimum\""), ("\"items\"", "\"contains\""),
    ];

    private static readonly string[] s_words = ["a", "b", "ab", "ba", "aa", "abc", "other", ""];
    private static readonly string[] s_values = ["1", "2", "null", "\"a\"", "[]", "{}"];

    private static int Pairs =>
        Environment.GetEnvironmentVariable("DATACONTRACTS_FUZZ_PAIRS") is { } count ? int.Parse(count, CultureInfo.InvariantCulture) : 1000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Documents_near_a_limit_never_refute_the_comparison(int family)
    {
        for (var seed = 0; seed < Pairs / 4; seed++)
        {
            var random = new Random((family * 1_000_000) + seed);
            var old = Schema(random, family);
            var pair = new Pair(old, random.Next(3) == 0 ? Schema(random, family) : Varied(random, old));
            var comparison = pair.Compare(100_000);
            var (before, after) = (pair.Compile(pair.Old), pair.Compile(pair.New));
            foreach (var change in comparison.Changes.Where(change => change.Witness is not null))
            {
                var isRejected = change.Direction == ChangeDirection.NewlyRejected;
                var utf8 = Encoding.UTF8.GetBytes(change.Witness!);
                var (allows, rejects) = isRejected ? (before, after) : (after, before);
                Assert.True(allows.IsValid(utf8) && !rejects.IsValid(utf8), $"seed {seed}: {pair}: {change.Witness}");
            }

            for (var i = 0; i < DocumentsOfOnePair; i++)
            {
                var document = Document(random, family);
                var utf8 = Encoding.UTF8.GetBytes(document);
                var (isOld, isNew) = (before.IsValid(utf8), after.IsValid(utf8));
                var inclusion = isOld ? comparison.NewlyRejected : comparison.NewlyAdmitted;
                Assert.False(isOld != isNew && inclusion.Verdict == InclusionVerdict.Compatible, $"seed {seed}: {pair}: {document}");
            }
        }
    }

    /// <summary>The same schema with one or two values changed.</summary>
    private static string Varied(Random random, string schema)
    {
        for (var left = random.Next(1, 3); left > 0; left--)
        {
            var (word, other) = Pick(random, s_variations);
            int[] places =
                [.. Enumerable.Range(0, schema.Length).Where(at => schema.AsSpan(at).StartsWith(word, StringComparison.Ordinal))];
            if (places.Length > 0)
            {
                var at = Pick(random, places);
                schema = $"{schema[..at]}{other}{schema[(at + word.Length)..]}";
            }
        }

        return schema;
    }

    private static string Schema(Random random, int family) => family > 4 ? Evaluating(random, family) : random.Next(5) switch
    {
        0 => $$"""{"not":{{Simple(random, family)}}}""",
        1 => $$"""{"allOf":[{{Simple(random, family)}},{{Simple(random, family)}}]}""",
        2 => $$"""{"anyOf":[{{Simple(random, family)}},{{Simple(random, family)}}]}""",
        3 => $$"""{"allOf":[{{Simple(random, family)}},{"not":{{Simple(random, family)}}}]}""",
        _ => Simple(random, family),
    };

    private static string Simple(Random random, int family) => family switch
    {
        1 => random.Next(5) switch
        {
            0 => $$"""{"type":"string","pattern":{{Json(Range(random))}}}""",
            1 => $$"""{"type":"string","format":"{{Pick(random, s_formats)}}"}""",
            2 => $$"""{"enum":[{{string.Join(',', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Json(Text(random))).Distinct())}}]}""",
            3 => $$"""{"type":"string","maxLength":{{random.Next(3)}}}""",
            _ => $$"""{"type":"string","minLength":{{random.Next(3)}},"pattern":{{Json(Range(random))}}}""",
        },
        2 => random.Next(5) switch
        {
            0 => $$"""{"const":{{Pick(random, s_numbers)}}}""",
            1 => $$"""{"type":"number","{{Pick(random, ["minimum", "exclusiveMinimum"])}}":{{Pick(random, s_numbers)}}}""",
            2 => $$"""{"type":"number","{{Pick(random, ["maximum", "exclusiveMaximum"])}}":{{Pick(random, s_numbers)}}}""",
            3 => $$"""{"type":"{{Pick(random, ["number", "integer"])}}","multipleOf":{{Pick(random, s_steps)}}}""",
            _ => $$"""{"type":"integer","minimum":{{Pick(random, s_numbers)}},"maximum":{{Pick(random, s_numbers)}}}""",
        },
        3 => random.Next(6) switch
        {
            0 => $$"""{"type":"object","propertyNames":{"pattern":"{{Pick(random, ["^[ab]$", "^a", "b$", "^ab?$", "^..$", "^$"])}}"} }""",
            1 => $$"""{"type":"object","{{Pick(random, ["minProperties", "maxProperties"])}}":{{random.Next(4)}}}""",
            2 => $$"""{"type":"object","patternProperties":{"{{Pick(random, s_patterns)}}":{"const":{{Pick(random, s_values)}}} } }""",
            3 => $$"""
                {"type":"object","additionalProperties":{"enum":[{{Pick(random, s_values)}}]},
                "properties":{"{{Pick(random, s_words)}}":true} }
                """,
            4 => $$"""{"not":{"patternProperties":{"{{Pick(random, s_patterns)}}":{"not":{"const":{{Pick(random, s_values)}}} } } } }""",
            _ => $$"""{"not":{"propertyNames":{"not":{"pattern":"{{Pick(random, ["a", "b$", "^ab$", "^.$"])}}"} } } }""",
        },
        _ => random.Next(6) switch
        {
            0 => $$"""{"type":"array","{{Pick(random, ["minItems", "maxItems"])}}":{{random.Next(4)}}}""",
            1 => """{"type":"array","uniqueItems":true}""",
            2 => $$"""{"type":"array","items":{"enum":[{{string.Join(',', s_values.Take(random.Next(1, 4)))}}]} }""",
            3 => $$"""
                {"type":"array","contains":{"const":{{Pick(random, s_values)}}},
                "minContains":{{random.Next(3)}},"maxContains":{{random.Next(3)}} }
                """,
            4 => $$"""
                {"type":"array","prefixItems":[{"const":{{Pick(random, s_values)}}},
                {"enum":[{{Pick(random, s_values)}},{{Pick(random, ["3", "4"])}}]}]}
                """,
            _ => """{"type":"array","not":{"uniqueItems":true} }""",
        },
    };

    /// <summary>A schema that rejects whatever its subschemas leave unevaluated.</summary>
    private static string Evaluating(Random random, int family)
    {
        var (kind, type) = family == 5 ? ("Properties", "object") : ("Items", "array");
        string Part(int depth) => (depth > 1 ? 8 : random.Next(8)) switch
        {
            0 => $$"""{"anyOf":[{{Part(depth + 1)}},{{Part(depth + 1)}}]}""",
            1 => $$"""{"oneOf":[{{Part(depth + 1)}},{{Part(depth + 1)}}]}""",
            2 => $$"""{"if":{{Part(depth + 1)}},"then":{{Part(depth + 1)}},"else":{{Part(depth + 1)}} }""",
            3 when family == 5 => $$"""{"dependentSchemas":{"{{Pick(random, s_words)}}":{{Part(depth + 1)}} } }""",
            _ when depth == 1 && random.Next(4) == 0 =>
                $$"""{"allOf":[{{Part(2)}}],"unevaluated{{kind}}":{{Pick(random, ["false", "{\"const\":1}"])}} }""",
            _ when family == 5 => random.Next(5) switch
            {
                0 => $$"""{"patternProperties":{"{{Pick(random, s_patterns)}}":{"enum":[1,2]} } }""",
                1 => $$"""{"additionalProperties":{"const":{{Pick(random, s_values)}} } }""",
                2 => $$"""{"properties":{"{{Pick(random, s_words)}}":true},"required":["{{Pick(random, s_words)}}"]}""",
                _ => $$"""{"properties":{"{{Pick(random, s_words)}}":{"const":{{Pick(random, s_values)}} } } }""",
            },
            _ => random.Next(4) switch
            {
                0 => $$"""{"contains":{"const":{{Pick(random, s_values)}} },"minContains":{{random.Next(2)}} }""",
                1 => """{"prefixItems":[{"type":"number"},true]}""",
                2 => $$"""{"prefixItems":[{"const":{{Pick(random, s_values)}} }]}""",
                _ => $$"""{"items":{"enum":[{{Pick(random, s_values)}},{{Pick(random, ["3", "4"])}}]} }""",
            },
        };
        var parts = string.Join(',', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Part(0)));
        return $$"""{"type":"{{type}}","allOf":[{{parts}}],"unevaluated{{kind}}":{{Pick(random, ["false", "false", "{\"const\":2}"])}} }""";
    }

    private static string Document(Random random, int family) => family switch
    {
        1 => Json(random.Next(4) == 0 ? Pick(random, s_nearTexts) : Text(random)),
        2 => random.Next(3) == 0 ? Pick(random, s_nearNumbers) : Pick(random, s_numbers),
        3 or 5 =>
            $"{{{string.Join(',', s_words.Where(_ => random.Next(4) == 0).Select(name => $"{Json(name)}:{Pick(random, s_values)}"))}}}",
        _ => $"[{string.Join(',', Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(5) == 0 ? "3" : Pick(random, s_values)))}]",
    };

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Pick(random, s_characters)));

    private static string Range(Random random)
    {
        string[] characters = [Pick(random, s_characters), Pick(random, s_characters)];
        int[] ends = [.. characters.Select(text => Rune.TryGetRuneAt(text, 0, out var rune) ? rune.Value : text[0]).Order()];
        var range = string.Create(CultureInfo.InvariantCulture, $"\\u{{{ends[0]:x}}}-\\u{{{ends[1]:x}}}");
        return $"^[{(random.Next(2) == 0 ? "" : "^")}{range}]{Pick(random, ["", "*", "+", "?"])}$";
    }

    private static string Json(string text)
    {
        var json = new ArrayBufferWriter<byte>();
        JsonString.Write(text, json);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    private static T Pick<T>(Random random, T[] list) => list[random.Next(list.Length)];
}
