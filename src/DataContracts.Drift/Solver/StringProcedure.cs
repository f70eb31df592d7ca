using System.Collections.Immutable;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Solver;

/// <summary>
/// Finds a shortest string of some lengths that fits patterns and formats, does not fit others, and is not one of some values.
/// </summary>
internal sealed class StringProcedure
{
    private const int MaxTried = 40;

    private readonly Satisfiability _context;
    private readonly IReadOnlyList<Formula> _facts;
    private readonly PatternAtom[] _patterns;
    private readonly FormatAtom[] _formats;
    private readonly int _least;
    private readonly int _most;

    public StringProcedure(Satisfiability context, IReadOnlyList<Formula> facts)
    {
        _context = context;
        _facts = facts;
        _patterns = [.. facts.OfType<PatternAtom>()];
        _formats = [.. facts.OfType<FormatAtom>()];
        var bounds = facts.OfType<SizeBound>().ToArray();
        _least = bounds.Where(bound => bound.IsLower).Select(bound => bound.Size).Append(0).Max();
        _most = bounds.Where(bound => !bound.IsLower).Select(bound => bound.Size).Append(int.MaxValue).Min();
    }

    public Outcome Solve()
    {
        if (_least > _most || Array.Exists(_formats, IsExcluded))
        {
            return Outcome.Unsatisfiable;
        }

        var examples = _formats.Where(format => !format.IsNegated).SelectMany(format => FormatShapes.Find(format.Name)?.Examples ?? []);
        if (Candidates<string>.All(examples).Try(Check) is { IsSatisfiable: true } example)
        {
            return example;
        }

        // Strings whose format is beyond doubt come first; then one of each kind, since what one of a kind lacks the others mostly lack
        // too. Only all of them prove anything.
        Candidates<string>[] likely = IsExact
            ? []
            :
            [
                Words(isCertain: true, isEach: true).Limit(1, Obstacle.OutOfSteps),
                Words(isCertain: false, isEach: false).Limit(MaxTried, Obstacle.OutOfSteps),
            ];
        foreach (var words in likely)
        {
            if (words.Try(Check) is { IsSatisfiable: true } found)
            {
                return found;
            }
        }

        var reason = new Obstacle(Array.TrueForAll(_patterns, IsRegular) ? "format" : "pattern", null);
        return Words(isCertain: false, isEach: true).Limit(MaxTried, reason).Try(Check);
    }

    /// <summary>Whether automata say all there is to say.</summary>
    private bool IsExact => _formats.Length == 0 && Array.TrueForAll(_patterns, IsRegular);

    private bool IsRegular(PatternAtom pattern) => _context.LanguageOf(pattern.Pattern) is not null;

    private bool IsExcluded(FormatAtom format) =>
        !format.IsNegated && Array.Exists(_formats, other => other.IsNegated && FormatInclusions.Hold(format, other));

    /// <summary>The words that fit as far as automata know, shortest first, each once.</summary>
    /// <param name="isCertain">Whether to take only those whose formats follow from the automata, or all that the formats may hold
    /// for.</param>
    /// <param name="isEach">Whether to take each of them, or one of those alone that nothing tells apart.</param>
    private Candidates<string> Words(bool isCertain, bool isEach)
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var excluded = _facts.OfType<ValuesFormula>()
            .SelectMany(fact => fact.Values)
            .Select(value => value.Text)
            .ToHashSet(StringComparer.Ordinal);
        return Languages(isCertain)
            .Select(language => Candidates<string>.Generate(() =>
            {
                var found = new WordSearch(_context.Budget, language.Automata, language.Least, language.Most, excluded, tried).Find();
                _ = found.Witness is { } word && (isEach ? excluded : tried).Add(word.Text);
                return (found, found.Witness?.Text);
            }))
            .Aggregate((first, second) => first.Concat(second));
    }

    /// <summary>Languages that hold all the words between them: what is not of a format may be too long for it.</summary>
    private IEnumerable<Language> Languages(bool isCertain)
    {
        var patterns = _patterns.Select(pattern => (Automaton: AutomatonOf(pattern), pattern.IsNegated));
        IEnumerable<Language> languages = [new Language([.. patterns.Where(each => each.Automaton is not null)!], _least, _most)];
        foreach (var format in _formats)
        {
            if (FormatShapes.Find(format.Name) is not { } shape)
            {
                continue;
            }

            var (pattern, length) = isCertain != format.IsNegated ? (shape.Inner, shape.InnerLength) : (shape.Outer, shape.OuterLength);
            var automaton = _context.LanguageOf(pattern)!;
            languages = format.IsNegated
                ? languages.SelectMany(language => new[] { language.Without(automaton), language.LongerThan(length) })
                : languages.Select(language => language.Within(automaton, length));
        }

        return languages.Where(language => language.Least <= language.Most).DefaultIfEmpty(Language.None);
    }

    /// <summary>What matches; where automata can't say that exactly, more than that.</summary>
    private Automaton? AutomatonOf(PatternAtom pattern) =>
        _context.LanguageOf(pattern.Pattern) ?? (pattern.IsNegated ? null : _context.SupersetOf(pattern.Pattern));

    private Outcome Check(string text)
    {
        var value = InstanceValue.Of(text);
        bool? truth = true;
        foreach (var fact in _facts)
        {
            switch (_context.Holds(fact, value))
            {
                case false:
                    return Outcome.Unsatisfiable;
                case null:
                    truth = null;
                    break;
            }
        }

        return Outcome.Of(truth, value, "pattern");
    }

    private sealed record Language(ImmutableArray<(Automaton Automaton, bool IsNegated)> Automata, int Least, int Most)
    {
        public static Language None { get; } = new([], 1, 0);

        public Language Without(Automaton automaton) => this with { Automata = Automata.Add((automaton, true)) };

        public Language Within(Automaton automaton, int length) =>
            this with { Automata = Automata.Add((automaton, false)), Most = Math.Min(Most, length) };

        public Language LongerThan(int length) => length == int.MaxValue ? None : this with { Least = Math.Max(Least, length + 1) };
    }
}
