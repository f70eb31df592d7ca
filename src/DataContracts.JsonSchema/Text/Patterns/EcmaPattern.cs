using System.Diagnostics.CodeAnalysis;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>
/// An ECMA-262 regular expression in Unicode mode, searched unanchored. Parsed at once; the matcher is built on first use: a
/// deterministic automaton where the pattern is regular and small, a simulation where it is regular, else it is tried out.
/// </summary>
internal sealed class EcmaPattern
{
    /// <summary>The most states of an automaton for all that matches.</summary>
    public const int MaxStatesOfLanguage = 4096;

    private readonly Lazy<IPatternMatcher> matcher;
    private readonly Lazy<Automaton?> language;
    private readonly Lazy<Automaton?> superset;
    private readonly Lazy<bool> isRegular;

    private EcmaPattern(string source, PatternSyntax syntax)
    {
        Source = source;
        matcher = new Lazy<IPatternMatcher>(() => MatcherFor(syntax));
        language = new Lazy<Automaton?>(() => InstructionWriter.TryWrite(syntax.Root) is { } sequence
            ? AutomatonBuilder.TryBuild(sequence, MaxStatesOfLanguage)
            : AutomatonProduct.TryBuild(EdgeLookarounds.Split(syntax.Root), MaxStatesOfLanguage));
        isRegular = new Lazy<bool>(() =>
            EdgeLookarounds.Split(syntax.Root).All(demand => InstructionWriter.TryWrite(demand.Pattern) is not null));
        superset = new Lazy<Automaton?>(() => Widening.Of(syntax.Root)
            .Select(demands => AutomatonProduct.TryBuild(demands, MaxStatesOfLanguage))
            .FirstOrDefault(automaton => automaton is not null));
    }

    public string Source { get; }

    /// <summary>The strings that match, as an automaton; null where they are not a regular set, or a large one.</summary>
    public Automaton? Language => language.Value;

    /// <summary>Whether an automaton could say what matches, if it may be of any size.</summary>
    public bool IsRegular => isRegular.Value;

    /// <summary>Strings among which are all that match, as an automaton; null where that would be a large one.</summary>
    public Automaton? Superset => superset.Value;

    public static bool TryParse(
        string pattern, [NotNullWhen(true)] out EcmaPattern? compiled, [NotNullWhen(false)] out PatternError? error)
    {
        compiled = PatternParser.TryParse(pattern, PatternMode.Lenient, out PatternSyntax? syntax, out error)
            ? new EcmaPattern(pattern, syntax)
            : null;
        return compiled is not null;
    }

    /// <summary>Whether the text is a pattern in Unicode mode to the letter, as <c>format: regex</c> asks.</summary>
    public static bool IsValid(string pattern) => PatternParser.TryParse(pattern, PatternMode.Strict, out _, out _);

    public PatternMatch Match(ReadOnlySpan<byte> utf8) => Match(utf8, long.MaxValue, out _);

    /// <summary>The same, which ends after a number of steps at the latest.</summary>
    public PatternMatch Match(ReadOnlySpan<byte> utf8, long maxSteps, out long steps) => matcher.Value.Match(utf8, maxSteps, out steps);

    public override string ToString() => Source;

    private static IPatternMatcher MatcherFor(PatternSyntax syntax) => InstructionWriter.TryWrite(syntax.Root) is { } sequence
        ? (IPatternMatcher?)AutomatonBuilder.TryBuild(sequence) ?? new Simulation(sequence)
        : (IPatternMatcher?)AutomatonProduct.TryBuild(EdgeLookarounds.Split(syntax.Root))
            ?? new BacktrackingMatcher(BacktrackingWriter.Write(syntax));
}
