using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Conformance.Differential;

/// <summary>Patterns have the same meaning as in node.</summary>
public sealed class NodePatternTests : IDisposable
{
    private const int Patterns = 4000;

    // Tries the modes in order until one accepts the pattern; returns the verdicts of subjects or the boundaries of a property's set. V8
    // also searches between the halves of a surrogate pair, where ECMA-262 has no position, so each position is matched separately. Texts
    // travel as UTF-16 units, since the framework's JSON has no half of a surrogate pair.
    private const string Script = """
        const text = units => String.fromCharCode(...units);
        const answer = ({ pattern, modes, subjects, property }) => {
          if (property) {
            const set = new RegExp(`^\\p{${property}}$`, 'u');
            const found = [];
            for (let point = 0, inside = false; point < 0x110000; point++) {
              if (set.test(String.fromCodePoint(point)) !== inside) { found.push(point); inside = !inside; }
            }
            return found;
          }
          for (const mode of modes) {
            let regex;
            try { regex = new RegExp(text(pattern), mode + 'y'); } catch { continue; }
            return subjects.map(text).map(subject => {
              let at = 0;
              return [...subject, ''].some(character => { regex.lastIndex = at; at += character.length; return regex.test(subject); });
            });
          }
          return null;
        };
        if (process.argv[1] === 'version') { console.log(process.versions.unicode); process.exit(); }
        const lines = require('readline').createInterface({ input: process.stdin });
        lines.on('line', line => console.log(JSON.stringify(answer(JSON.parse(line)))));
        """;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string[] s_characters =
    [
        "a", "b", "A", "s", "\u017F", "k", "\u212A", "é", "É", "ß", "ẞ", "σ", "ς", "🐲", "𐐀", "𐐨", "-", "0", " ", "\n", "\u2028",
        "\uD800", "\uDC00",
    ];

    private static readonly string[] s_atoms =
    [
        .. s_characters, ".", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "[^a]",
        "[a-s🐲]", "[^\\w🐲]", "[\\W\\d]", "\\p{Lu}", "\\P{Lu}", "[^\\p{Ll}]", "[\\P{L}k]", "\\p{Script=Greek}",
        "\\u{1F432}", "\\uD800", "\\uDC00", "[\\uD800-\\uDBFF]", "[^\\uDC00]", "\\p{Cs}", "\\P{Cs}",
    ];

    private static readonly string[] s_assertions = ["^", "$", "\\b", "\\B"];

    private static readonly string[] s_quantifiers =
        ["", "", "", "*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "*?", "+?", "??", "{0,2}?"];

    private Process? _process;

    [NodeFact]
    public void Patterns_match_like_in_Node()
    {
        var random = new Random(1);
        for (var i = 0; i < Patterns; i++)
        {
            var groups = 0;
            var pattern = Disjunction(random, 3, ref groups);
            var (open, mode) = random.Next(6) switch
            {
                0 or 1 => ("(?i:", "iu"),
                2 => ("(?m:", "mu"),
                3 => ("(?s:", "su"),
                4 => ("(?ims:", "imsu"),
                _ => ("", "u"),
            };
            AssertAgreement(open.Length == 0 ? pattern : $"{open}{pattern})", pattern, [mode], random);
        }
    }

    [NodeFact]
    public void Class_sets_match_like_in_Node()
    {
        var random = new Random(2);
        for (var i = 0; i < Patterns; i++)
        {
            var pattern = $"^{Set(random, 2, withStrings: true)}{s_quantifiers[random.Next(s_quantifiers.Length)]}$";
            AssertAgreement(pattern, pattern, ["u", "v"], random);
        }
    }

    [NodeFact]
    public void Unicode_properties_match_like_in_Node()
    {
        if (!UnicodeTables.Version.EndsWith(UnicodeVersionOfNode(), StringComparison.Ordinal))
        {
            return; // Another Unicode version has other characters.
        }

        string[] properties =
        [
            "Alphabetic", "Bidi_M", "CI", "Cased", "CWCF", "CWKCF",
            "Dash", "DI", "Dia", "Emoji", "EBase", "ExtPict", "Ext", "Gr_Base", "IDC", "IDS", "Ideo", "Lower",
            "Math", "Pat_Syn", "QMark", "STerm", "SD",
            "Term", "Upper", "VS", "XIDC", "White_Space", "NChar", "Assigned", "L", "gc=Lu", "Cn", "P", "LC",
            "Script=Greek", "sc=Latn", "sc=Zyyy", "sc=Qaai",
            "scx=Grek", "Script_Extensions=Devanagari", "scx=Zyyy", "scx=Zinh", "sc=Sidetic", "sc=Zzzz",
        ];
        foreach (var property in properties)
        {
            var expected = Ask(new JsonObject { ["property"] = property })!.AsArray().Select(point => (int)point!).ToList();
            if (expected.Count % 2 == 1)
            {
                expected.Add(CodePointSet.End);
            }

            Assert.True(expected.SequenceEqual(UnicodeProperties.Find(property)!.Boundaries), property);
        }
    }

    public void Dispose()
    {
        _process?.StandardInput.Close();
        _process?.WaitForExit();
        _process?.Dispose();
    }

    private void AssertAgreement(string ours, string theirs, string[] modes, Random random)
    {
        string[] subjects = [.. Enumerable.Range(0, 12).Select(_ => Subject(random))];
        var verdicts = Ask(new JsonObject
        {
            ["pattern"] = Units(theirs),
            ["modes"] = new JsonArray([.. modes.Select(mode => (JsonNode)mode)]),
            ["subjects"] = new JsonArray([.. subjects.Select(Units)]),
        })?.AsArray();
        if (verdicts is null)
        {
            return; // Invalid in node; other tests check whether it is invalid here.
        }

        Assert.True(PatternParser.TryParse(ours, PatternMode.Lenient, out var syntax, out var problem), $"{ours}: {problem}");
        Assert.True(EcmaPattern.TryParse(ours, out var pattern, out _));
        var tried = new BacktrackingMatcher(BacktrackingWriter.Write(syntax));
        for (var i = 0; i < subjects.Length; i++)
        {
            var utf8 = GeneralizedUtf8.Encode(subjects[i]);
            var expected = (bool)verdicts[i]! ? PatternMatch.Yes : PatternMatch.No;
            var (first, second) = (pattern.Match(utf8), tried.Match(utf8, long.MaxValue, out _));
            Assert.True(
                (first, second) == (expected, expected),
                $"{ours} on '{subjects[i]}': node {expected}, chosen {first}, tried out {second}");
        }
    }

    private static JsonArray Units(string text) => new([.. text.Select(unit => (JsonNode)(int)unit)]);

    private static string Subject(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => s_characters[random.Next(s_characters.Length)]));

    private static string Disjunction(Random random, int depth, ref int groups)
    {
        var text = Sequence(random, depth, ref groups);
        for (var i = random.Next(4) == 0 ? random.Next(3) : 0; i > 0; i--)
        {
            text += "|" + Sequence(random, depth, ref groups);
        }

        return text;
    }

    private static string Sequence(Random random, int depth, ref int groups)
    {
        var text = "";
        for (var i = random.Next(depth == 0 ? 3 : 4); i > 0; i--)
        {
            text += Term(random, depth, ref groups);
        }

        return text;
    }

    private static string Term(Random random, int depth, ref int groups)
    {
        var quantifier = s_quantifiers[random.Next(s_quantifiers.Length)];
        switch (depth == 0 ? random.Next(5) : random.Next(10))
        {
            case 0:
                return s_assertions[random.Next(s_assertions.Length)];
            case 1 when groups > 0:
                return string.Create(CultureInfo.InvariantCulture, $"(?:\\{random.Next(groups) + 1}){quantifier}");
            case 5 or 6:
                groups++;
                return $"({Disjunction(random, depth - 1, ref groups)}){quantifier}";
            case 7:
                return $"(?:{Disjunction(random, depth - 1, ref groups)}){quantifier}";
            case 8:
                string[] looks = ["(?=", "(?!", "(?<=", "(?<!"];
                return looks[random.Next(looks.Length)] + Disjunction(random, depth - 1, ref groups) + ")";
            default:
                return s_atoms[random.Next(s_atoms.Length)] + quantifier;
        }
    }

    private static string Set(Random random, int depth, bool withStrings)
    {
        var isNegated = random.Next(4) == 0;
        withStrings &= !isNegated;
        string[] members = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Member(random, depth, withStrings))];
        return $"[{(isNegated ? "^" : "")}{string.Join(random.Next(3) switch { 0 => "--", 1 => "&&", _ => "" }, members)}]";
    }

    private static string Member(Random random, int depth, bool withStrings)
    {
        string[] members =
            ["a", "s", "k", "\u017F", "É", "🐲", "\\-", "\\w", "\\W", "\\d", "\\p{Lu}", "\\P{Lu}",
                "\\p{Script_Extensions=Greek}", "\\&"];
        return random.Next(5) switch
        {
            0 or 1 when depth > 0 => Set(random, depth - 1, withStrings),
            2 when withStrings => random.Next(2) == 0 ? "\\q{ab|s|}" : "\\q{ss|ab|k🐲}",
            _ => members[random.Next(members.Length)],
        };
    }

    private static string UnicodeVersionOfNode()
    {
        var start = new ProcessStartInfo("node", ["-e", Script, "version"]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd().Trim();
    }

    private JsonNode? Ask(JsonObject question)
    {
        _process ??= Process.Start(new ProcessStartInfo("node", ["-e", Script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = s_utf8,
            StandardOutputEncoding = s_utf8,
            UseShellExecute = false,
        })!;
        _process.StandardInput.Write(question.ToJsonString() + "\n");
        _process.StandardInput.Flush();
        return JsonNode.Parse(_process.StandardOutput.ReadLine() ?? throw new EndOfStreamException("node ended without an answer"));
    }
}
