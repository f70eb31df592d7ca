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
        if (_least > _most)
        {
            return Outcome.Unsatisfiable;
        }

        var examples = _formats.Where(format => !format.IsNegated).SelectMany(format => FormatShapes.Find(format.Name)?.Examples ?? []);
        if (Candidates<string>.All(examples).Try(Check) is { IsSatisfiable: true } example)
        {
            return example;
        }

        // Strings whose format is beyond doubt come first; among all the others each has to be tried.
        if (_formats.Length > 0 && Words(isCertain: true).Limit(1, Obstacle.OutOfSteps).Try(Check) is { IsSatisfiable: true } certain)
        {
            return certain;
        }

        var reason = new Obstacle(Array.Exists(_patterns, pattern => pattern.Pattern.Language is null) ? "pattern" : "format", null);
        return Words(isCertain: false).Limit(MaxTried, reason).Try(Check);
    }

    /// <summary>The words that fit as far as automata know, shortest first, each once.</summary>
    /// <param name="isCertain">Whether to take only those whose formats follow from the automata, or all that the formats may hold
    /// for.</param>
    private Candidates<string> Words(bool isCertain)
    {
        var shapes = _formats.Select(format => (Shape: FormatShapes.Find(format.Name), format.IsNegated))
            .Select(each => (Shape: isCertain != each.IsNegated ? each.Shape?.Inner : each.Shape?.Outer, each.IsNegated));
        (Automaton, bool)[] languages =
        [
            .. _patterns.Select(pattern => (Shape: (EcmaPattern?)pattern.Pattern, pattern.IsNegated))
                .Concat(shapes)
                .Where(each => each.Shape?.Language is not null)
                .Select(each => (each.Shape!.Language!, each.IsNegated)),
        ];
        var excluded = _facts.OfType<ValuesFormula>()
            .SelectMany(fact => fact.Values)
            .Select(value => value.Text)
            .ToHashSet(StringComparer.Ordinal);
        return Candidates<string>.Generate(() =>
        {
            var found = new WordSearch(_context.Budget, languages, _least, _most, excluded).Find();
            _ = found.Witness is { } word && excluded.Add(word.Text);
            return (found, found.Witness?.Text);
        });
    }

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
}
