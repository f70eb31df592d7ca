using System.Text;
using DataContracts.Drift.Solver;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Text.Patterns;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.Drift.Tests.Solver;

/// <summary>The shapes of formats agree with the validators: outer patterns match all strings of a format, inner ones no others.</summary>
public sealed class FormatShapeTests
{
    private const int MaxLength = 400;

    // Ends of ranges, line breaks of every kind, full stops of other scripts, and characters with a meaning in the grammars.
    private const string Alphabet = "aAfFgGzZ019 .-_~%/\\?#[]@!$&'()*+,;=:{}\"<>^`|\n\r\t\0"
        + "\u007f\u0080\u00a0\u00df\u05d0\u200d\u200e\u2028\u2029\u202a\u3002\ud7ff"
        + "\ue000\uf8ff\uf900\ufdd0\ufeff\uff0e\uff61\uffef\ufffd\uffff";

    private static readonly string[] s_beyond =
    [
        "\ud800\udc00", "\ud83d\ude00", "\udb40\udc01", "\udb44\udc00", "\udb7f\udffd", "\udb80\udc00", "\udbff\udfff",
        "%e2", "::", "xn--", "60", "255", "256", "29", "\ud800", "\udfff",
    ];

    // The maximum length of a hostname.
    private static readonly string s_longName = string.Join('.', Enumerable.Repeat(new string('a', 63), 3)) + $".{new string('b', 61)}";

    private static readonly Dictionary<string, string[]> s_seeds = new(StringComparer.Ordinal)
    {
        ["date"] = ["2000-02-29", "1900-02-28", "0000-02-29", "9999-12-31"],
        ["time"] = ["23:59:60Z", "00:29:60-23:30", "12:00:00.123z", "22:59:60-01:00"],
        ["date-time"] = ["1998-12-31T23:59:60Z", "2000-02-29t00:00:00.1+23:59", "1999-01-01T00:59:60+01:00"],
        ["duration"] = ["P1W", "p1y2m3dt4h5m6s", "PT1M", "P1YT1S"],
        ["email"] =
        [
            "\"a b\\\"c\"@example.com", "a@[127.0.0.1]", "a@[IPv6:::1]", "a.b.c@d.e", "\"@\"@a", $"{new string('a', 64)}@{s_longName}",
            $"\"{new string('@', 62)}\"@a", $"a@{s_longName}",
        ],
        ["idn-email"] =
        [
            "\u2028@a.b", "\"\u05d0 b\"@\u00df.com", "a@[IPv6:::1]", $"{new string('\u00df', 32)}@{new string('\u00df', 63)}",
            $"{new string('\u2028', 21)}a@a", $"{new string('a', 64)}@{s_longName}",
        ],
        ["hostname"] = ["xn--nxasmq6b", "1.2.3", "a-b.c--d", s_longName, "xnn-a", "xn-a--b", "x--n", new string('a', 63)],
        ["idn-hostname"] =
        [
            "\u00df.com", "\u05d0\u05d1", "a\u3002b", "xn--nxasmq6b", s_longName, new string('\u00e4', 57), "\u00e4\u00ff\u00e0",
        ],
        ["ipv4"] = ["255.249.199.9"],
        ["ipv6"] = ["1:2:3:4:5:6:7:8", "1::8", "::1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8"],
        ["uri"] = ["a://[::ffff:1.2.3.4]/[", "a://[vF.:]:", "a://u:p@h:1/p?q#f", "a://[::1]:80", "a://[v1.x]", "a:%41", "a:/b", "a:b//c"],
        ["uri-reference"] = ["//h", "/a:b", "./a:b", "?q", "#f", "a/b:c"],
        ["iri"] = ["a:\u2028", "a://\u00df@\u00df:1/\u00df?\ue000#\u00df", "a://[::1]"],
        ["iri-reference"] = ["\u2029", "//\u00df", "?\ue000", "a/b:c"],
        ["uri-template"] = ["{+a,b*}", "{a:1234}", "{a.b%41}", "\u2028\ue000%41"],
        ["json-pointer"] = ["/~0~1/\n"],
        ["relative-json-pointer"] = ["0#", "10+1/a", "1-2#"],
        ["regex"] =
        [
            "^[a-z]+(?=x)\\d{2,3}$", "(?<n>a)\\k<n>", "(a|b)*", "[^a-z .]?", "\\(\\[\\\\", "[()]", "[\\]]", "(?:a\\/)+", "a{2}|^$",
        ],
        ["uuid"] = ["01234567-89AB-CDEF-abcd-ef0123456789"],
    };

    private static int Strings =>
        Environment.GetEnvironmentVariable("DATACONTRACTS_LONG_TESTS") is not null ? 1_000_000 : SlowTests.Run ? 50_000 : 10_000;

    public static TheoryData<string> Formats =>
        [.. StringFormatRegistry.All.Select(format => format.Name).Distinct(StringComparer.Ordinal)];

    private static StringFormatDefinition[] Validators(string name) => [.. StringFormatRegistry.All.Where(format => format.Name == name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_has_a_regular_shape(string name)
    {
        var shape = FormatShapes.Find(name);
        Assert.NotNull(shape?.Outer.Language);
        Assert.NotNull(shape.Inner.Language);
        Assert.All(Validators(name), validator =>
            Assert.All(shape.Examples, example => Assert.True(validator.IsValid(Encoding.UTF8.GetBytes(example)), example)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Strings_near_a_limit_are_classified_alike_by_validator_and_shape(string name)
    {
        var shape = FormatShapes.Find(name)!;
        var validators = Validators(name);
        var random = new Random(1);
        List<string> pool = [.. shape.Examples, .. s_seeds.GetValueOrDefault(name) ?? []];
        for (var i = 0; i < Strings; i++)
        {
            var text = Mutate(random, pool);
            if (Check(shape, validators, text) && text.Length < MaxLength && pool.Count < 5000)
            {
                pool.Add(text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Random_words_of_the_inner_pattern_match_the_format(string name)
    {
        var shape = FormatShapes.Find(name)!;
        var validators = Validators(name);
        var random = new Random(2);
        for (var i = 0; i < Strings / 20; i++)
        {
            Check(shape, validators, Walk(random, shape.Inner.Language!));
            Check(shape, validators, Walk(random, shape.Outer.Language!));
        }
    }

    [Fact]
    public void Wider_format_allows_everything_the_narrower_one_allows()
    {
        foreach (var (narrow, wide) in FormatInclusions.All)
        {
            var names = StringFormatRegistry.All.Where(format => new[] { narrow.Method, wide.Method }.Contains(format.IsValid.Method))
                .Select(format => format.Name);
            List<string> pool = [.. names.Distinct(StringComparer.Ordinal).SelectMany(name => s_seeds[name])];
            var random = new Random(3);
            for (var i = 0; i < Strings; i++)
            {
                var text = Mutate(random, pool);
                var utf8 = GeneralizedUtf8.Encode(text);
                var isNarrow = narrow(utf8);
                Assert.False(isNarrow && !wide(utf8), $"{narrow.Method.DeclaringType} accepts it alone: {Escaped(text)}");
                if (isNarrow && text.Length < MaxLength && pool.Count < 5000)
                {
                    pool.Add(text);
                }
            }
        }
    }

    /// <summary>Asserts that validators and shape agree; returns whether the string matches the format.</summary>
    private static bool Check(FormatShape shape, StringFormatDefinition[] validators, string text)
    {
        var utf8 = GeneralizedUtf8.Encode(text);
        var isValid = Array.Exists(validators, validator => validator.IsValid(utf8));
        var length = text.EnumerateRunes().Count();
        var isOuter = length <= shape.OuterLength && IsIn(shape.Outer, utf8);
        var isInner = length <= shape.InnerLength && IsIn(shape.Inner, utf8);
        Assert.False(isValid && !isOuter, $"outside the outer pattern, but valid: {Escaped(text)}");
        Assert.False(
            isInner && !Array.TrueForAll(validators, validator => validator.IsValid(utf8)),
            $"inside the inner pattern, but not valid: {Escaped(text)}");
        return isValid;
    }

    private static bool IsIn(EcmaPattern pattern, byte[] utf8) => pattern.Language!.Match(utf8, long.MaxValue, out _) == PatternMatch.Yes;

    private static string Mutate(Random random, List<string> pool)
    {
        var text = pool[random.Next(pool.Count)];
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            var at = random.Next(text.Length + 1);
            var piece = random.Next(6) == 0 ? s_beyond[random.Next(s_beyond.Length)] : Alphabet[random.Next(Alphabet.Length)].ToString();
            text = random.Next(5) switch
            {
                0 => text.Insert(at, piece),
                1 when at < text.Length => text.Remove(at, 1),
                2 when at < text.Length => text.Remove(at, 1).Insert(at, piece),
                3 when at < text.Length => text.Insert(at, text[at].ToString()),
                _ => string.Concat(text.AsSpan(0, at), pool[random.Next(pool.Count)].AsSpan()),
            };
        }

        return text;
    }

    private static string Walk(Random random, Automaton automaton)
    {
        int[] characters = [.. automaton.Boundaries.ToArray().Concat(Alphabet.Select(unit => (int)unit)).Where(Rune.IsValid)];
        var text = new StringBuilder();
        var state = automaton.Start;
        for (var left = MaxLength; left > 0 && !(automaton.Accepts(state) && random.Next(6) == 0); left--)
        {
            var character = characters[random.Next(characters.Length)];
            for (var tries = 0; tries < characters.Length && automaton.Next(state, character) == Automaton.Refused; tries++)
            {
                character = characters[random.Next(characters.Length)];
            }

            state = automaton.Next(state, character);
            text.Append(new Rune(character));
        }

        return text.ToString();
    }

    private static string Escaped(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
