using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Deciding;

/// <summary>Finds a shortest string of some lengths that fits patterns and formats, does not fit others, and is none of some values.</summary>
internal static class StringProcedure
{
    private const int MaxTried = 40;

    public static Outcome Solve(Satisfiability context, IReadOnlyList<Formula> facts)
    {
        var bounds = facts.OfType<SizeBound>().ToArray();
        var least = bounds.Where(bound => bound.IsLower).Select(bound => bound.Size).Append(0).Max();
        var most = bounds.Where(bound => !bound.IsLower).Select(bound => bound.Size).Append(int.MaxValue).Min();
        var excluded = facts.OfType<ValuesFormula>().SelectMany(fact => fact.Values).Select(value => value.Text).ToHashSet(StringComparer.Ordinal);
        var patterns = facts.OfType<PatternAtom>().ToArray();
        var formats = facts.OfType<FormatAtom>().ToArray();
        if (least > most)
        {
            return Outcome.Unsatisfiable;
        }

        foreach (var example in formats.Where(format => !format.IsNegated).SelectMany(format => FormatShapes.Find(format.Name)?.Examples ?? []))
        {
            if (Fits(facts, example))
            {
                return Outcome.Satisfied(InstanceValue.Of(example));
            }
        }

        var languages = patterns.Where(pattern => pattern.Pattern.Language is not null).Select(pattern => (pattern.Pattern.Language!, pattern.IsNegated))
            .Concat(formats.Where(format => !format.IsNegated).Select(format => FormatShapes.Find(format.Name)?.Outline.Language).OfType<Automaton>().Select(outline => (outline, false)))
            .ToArray();

        // What no automaton says is tried word by word; that can find a word, but never prove that there is none.
        for (var i = 0; i < MaxTried; i++)
        {
            if (new WordSearch(context.Budget, languages, least, most, excluded).Find() is not { } word)
            {
                return context.Budget.IsSpent ? Satisfiability.OutOfSteps : Outcome.Unsatisfiable;
            }

            if (Fits(facts, word))
            {
                return Outcome.Satisfied(InstanceValue.Of(word));
            }

            excluded.Add(word);
        }

        return Outcome.Undecided(patterns.Any(pattern => pattern.Pattern.Language is null) ? "pattern" : "format");
    }

    private static bool Fits(IReadOnlyList<Formula> facts, string text)
    {
        var value = InstanceValue.Of(text);
        return facts.All(fact => FormulaTruth.Of(fact, value) == true);
    }
}
