using System.Text;
using DataContracts.JsonSchema.Text.Patterns;
using CsCheck;

namespace DataContracts.JsonSchema.Tests.Text.Patterns;

public class MatcherAgreementTests
{
    private const int Count = 200;

    private static readonly Gen<string> Character = OneOf(
        "a", "b", "A", "\u017F", "-", "é", "🐲", ".", "\\d", "\\W", "\\s", "[^a]", "[a-z🐲-🐴]", "[^\\w🐲]", "\\u{1F432}", "\\n");

    private static readonly Gen<string> Assertion = OneOf("^", "$", "\\b", "\\B");

    private static readonly Gen<string> Quantifier = OneOf("", "", "", "*", "+", "?", "{2}", "{1,3}", "{2,}", "*?");

    private static readonly Gen<string> Subject =
        OneOf("a", "b", "A", "s", "\u017F", "-", "é", "🐲", "🐳", "0", "\n", " ", "z").Array[0, 6].Select(parts => string.Concat(parts));

    [Fact]
    public void Automaton_and_backtracking_agree() =>
        Assert.All(Gen.Select(Pattern(3), Subject.Array[1, 8]).Values(Count), each => AssertAgreement(each.Item1, each.Item2));

    [Fact]
    public void Lookarounds_at_the_edges_agree_with_backtracking() =>
        Assert.All(Gen.Select(Looks("(?=", "(?!"), Pattern(1), Looks("(?<=", "(?<!"), Gen.Bool, Subject.Array[1, 8]).Values(Count), each =>
        {
            var (ahead, middle, behind, isWhole, subjects) = each;
            AssertProductAgrees(isWhole ? $"^{ahead}{middle}{behind}$" : $"^{ahead}{middle}", subjects);
        });

    [Theory]
    [InlineData("^(?=.*\\d)(?=.*[a-z]).{8,}$")]
    [InlineData("^(?!.*\\.\\.)[a-z.]+(?<!\\.)$")]
    [InlineData("^(?!\\s*$).+")]
    public void Lookarounds_at_the_edges_are_regular(string pattern)
    {
        Assert.True(EcmaPattern.TryParse(pattern, out EcmaPattern? compiled, out _));
        Assert.NotNull(compiled.Language);
    }

    [Fact]
    public void Superset_matches_everything_that_the_pattern_matches() =>
        Assert.All(
            Gen.Select(Sequence(1), Irregular.Array[1, 3], Sequence(1), Gen.Bool, Subject.Array[4, 16]).Values(4 * Count),
            each =>
            {
                var (before, irregular, after, isWhole, subjects) = each;
                var inner = $"(?<n>{before}){string.Concat(irregular)}(\\k<m>|{after})(?<m>{before})";
                var pattern = isWhole ? $"^{inner}$" : inner;
                Assert.True(EcmaPattern.TryParse(pattern, out EcmaPattern? compiled, out PatternError? error), $"{pattern}: {error}");
                foreach (byte[] utf8 in subjects.Append(string.Concat(subjects)).Select(Encoding.UTF8.GetBytes))
                {
                    Assert.False(
                        compiled.Match(utf8) == PatternMatch.Yes && compiled.Superset?.Match(utf8, long.MaxValue, out _) == PatternMatch.No,
                        $"{pattern} on '{Encoding.UTF8.GetString(utf8)}'");
                }
            });

    private static readonly Gen<string> Irregular = Gen.OneOf(
        Gen.Const("\\k<n>"),
        Gen.Const("(?:\\1|\\2)?"),
        Gen.Const("(?i:\\1)"),
        Gen.Select(OneOf("(?=", "(?!", "(?<=", "(?<!"), Pattern(1)).Select((opening, body) => $"{opening}{body})"),
        Sequence(1));

    private static Gen<string> Looks(string positive, string negative) =>
        Gen.Select(OneOf(positive, negative), Pattern(1)).Select((opening, body) => $"{opening}{body})")
            .Array[1, 2].Select(parts => string.Concat(parts));

    private static void AssertProductAgrees(string pattern, string[] subjects)
    {
        Assert.True(
            PatternParser.TryParse(pattern, PatternMode.Strict, out PatternSyntax? syntax, out PatternError? error), $"{pattern}: {error}");
        var tried = new BacktrackingMatcher(BacktrackingWriter.Write(syntax));
        Automaton? product = AutomatonProduct.TryBuild(EdgeLookarounds.Split(syntax.Root), maxStates: 4096);
        foreach (byte[] utf8 in subjects.Select(Encoding.UTF8.GetBytes))
        {
            PatternMatch expected = tried.Match(utf8, long.MaxValue, out _);
            PatternMatch determined = product?.Match(utf8, long.MaxValue, out _) ?? expected;
            Assert.True(
                determined == expected, $"{pattern} on '{Encoding.UTF8.GetString(utf8)}': backtracking {expected}, automaton {determined}");
        }
    }

    private static Gen<string> Pattern(int depth) =>
        Gen.Select(Gen.OneOf(Assertion, Gen.Const(string.Empty)), Sequence(depth), Gen.OneOf(Assertion, Gen.Const(string.Empty)))
            .Select((before, middle, after) => before + middle + after);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Sequence(int depth)
    {
        Gen<string> term = Gen.Select(Character, Quantifier).Select((character, quantifier) => character + quantifier);
        if (depth > 0)
        {
            Gen<string> group = Gen.Select(OneOf("", "(?:", "(?i:", "(?m:", "(?s:"), Sequence(depth - 1), Sequence(depth - 1), Quantifier)
                .Select((open, left, right, quantifier) => open.Length == 0
                    ? $"({left}|{right}){quantifier}"
                    : $"{open}{left}|{right}){quantifier}");
            term = Gen.OneOf(term, term, Assertion, group);
        }

        return term.Array[1, 3].Select(parts => string.Concat(parts));
    }

    private static void AssertAgreement(string pattern, string[] subjects)
    {
        Assert.True(
            PatternParser.TryParse(pattern, PatternMode.Strict, out PatternSyntax? syntax, out PatternError? error), $"{pattern}: {error}");
        InstructionSequence? sequence = InstructionWriter.TryWrite(syntax.Root);
        Assert.NotNull(sequence);
        var tried = new BacktrackingMatcher(BacktrackingWriter.Write(syntax));
        var simulation = new Simulation(sequence);
        Automaton? automaton = AutomatonBuilder.TryBuild(sequence);
        foreach (string subject in subjects)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(subject);
            PatternMatch expected = tried.Match(utf8, long.MaxValue, out _);
            PatternMatch simulated = simulation.Match(utf8, long.MaxValue, out _);
            PatternMatch determined = automaton?.Match(utf8, long.MaxValue, out _) ?? simulated;
            Assert.True(simulated == expected, $"{pattern} on '{subject}': backtracking {expected}, simulation {simulated}");
            Assert.True(determined == expected, $"{pattern} on '{subject}': backtracking {expected}, automaton {determined}");
        }
    }
}
