using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>
/// What a schema for unevaluated members or items demands: of each name or position that some condition may evaluate, that the condition
/// holds or the schema does.
/// </summary>
internal static class UnevaluatedParts
{
    // Every combination of up to this many patterns or counted items has a formula of its own.
    private const int MaxCombined = 6;

    /// <summary>Null where a pattern gives no answer, or too many of them depend on conditions.</summary>
    public static Formula? Members(FormulaTable table, IReadOnlyList<ConditionalEvaluation> evaluations, Child rest)
    {
        var all = Where(table, evaluations, evaluated => evaluated.AllMembers);
        string[] names = [.. evaluations.SelectMany(each => each.Evaluated.Names).Distinct(StringComparer.Ordinal)];
        var patterns = evaluations.SelectMany(each => each.Evaluated.Patterns)
            .DistinctBy(pattern => pattern.Source, StringComparer.Ordinal)
            .Select(pattern => (
                Pattern: pattern,
                Condition: Where(table, evaluations, evaluated => evaluated.Patterns.Any(other => other.Source == pattern.Source))))
            .ToArray();
        EcmaPattern[] always = [.. patterns.Where(each => each.Condition == table.True).Select(each => each.Pattern)];
        (EcmaPattern Pattern, Formula Condition)[] sometimes = [.. patterns.Where(each => each.Condition != table.True)];
        if (sometimes.Length > MaxCombined)
        {
            return null;
        }

        Formula Unnamed((EcmaPattern Pattern, Formula Condition)[] chosen) => table.And(chosen.Select(each => each.Condition).Append(
            table.Members(NameSet.Except(names, [.. always, .. chosen.Select(each => each.Pattern)]), rest, isSome: false)));
        var parts = new List<Formula> { table.Or(Combinations(sometimes).Select(Unnamed).Append(all)) };
        foreach (var name in names)
        {
            var utf8 = GeneralizedUtf8.Encode(name);
            var matching = patterns.ToLookup(each => each.Pattern.Match(utf8), each => each.Condition);
            if (matching.Contains(PatternMatch.TimedOut))
            {
                return null;
            }

            var named = Where(table, evaluations, evaluated => evaluated.Names.Contains(name));
            parts.Add(table.Or(
                [all, named, .. matching[PatternMatch.Yes], table.Members(NameSet.Of(name), rest, isSome: false)]));
        }

        return table.And(parts);
    }

    /// <summary>Null where too many counted items depend on conditions.</summary>
    public static Formula? Items(MeaningContext context, IReadOnlyList<ConditionalEvaluation> evaluations, Child rest)
    {
        var table = context.Table;
        var matching = evaluations.SelectMany(each => each.Evaluated.Matching).Distinct()
            .Select(child => (Child: child, Condition: Where(table, evaluations, evaluated => evaluated.Matching.Contains(child))))
            .ToArray();
        Child[] always = [.. matching.Where(each => each.Condition == table.True).Select(each => each.Child)];
        (Child Child, Formula Condition)[] sometimes = [.. matching.Where(each => each.Condition != table.True)];
        if (sometimes.Length > MaxCombined)
        {
            return null;
        }

        Formula Unmatched(int from, int to) => table.Or(Combinations(sometimes).Select(chosen => table.And(
            chosen.Select(each => each.Condition).Append(
                table.Items(from, to, context.AnyChild([.. always, .. chosen.Select(each => each.Child), rest]), isSome: false)))));
        int[] ends = [.. evaluations.Select(each => each.Evaluated.Prefix).Append(int.MaxValue).Where(end => end > 0).Distinct().Order()];
        return table.And(ends.Zip([0, .. ends], (end, start) => table.Or(
            Where(table, evaluations, evaluated => evaluated.Prefix >= end),
            Unmatched(start, end == int.MaxValue ? end : end - 1))));
    }

    private static Formula Where(FormulaTable table, IReadOnlyList<ConditionalEvaluation> evaluations, Func<Evaluated, bool> evaluates) =>
        table.Or(evaluations.Where(each => evaluates(each.Evaluated)).Select(each => each.Condition));

    private static IEnumerable<T[]> Combinations<T>(T[] all) => Enumerable.Range(0, 1 << all.Length)
        .Select(chosen => all.Where((_, i) => (chosen & (1 << i)) != 0).ToArray());
}
