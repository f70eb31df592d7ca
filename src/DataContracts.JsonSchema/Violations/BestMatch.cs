using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Violations;

/// <summary>
/// Explains why no branch of <c>anyOf</c> or <c>oneOf</c> fits, by the branch that was meant: first one of the matching type, then the one
/// whose discriminating <c>const</c> or <c>enum</c> fits, then the fewest missing and unknown names, then the deepest progress.
/// </summary>
internal static class BestMatch
{
    public static void Collect(
        ref Evaluator evaluator, ViolationCollector violations, int instance, KeywordLocation location, ReadOnlySpan<Schema> schemas)
    {
        var branches = new List<FailedBranch>();
        var members = new MemberValues(instance);
        for (var i = 0; i < schemas.Length; i++)
        {
            var time = evaluator.Marks.Time;
            var explanation = violations.ExplainBranch(ref evaluator, schemas[i], instance);
            branches.Add(new FailedBranch(explanation, instance, members, evaluator.Tokens));
            if (evaluator.IsTracking)
            {
                evaluator.Marks.Rollback(time);
            }
        }

        // The branches are not known well enough for a choice.
        if (evaluator.Fault != EvaluationFault.None)
        {
            return;
        }

        var meant = Choose(branches, out var discriminated);
        foreach (var branch in meant)
        {
            // What a branch that may have been meant evaluates must not be called unevaluated.
            evaluator.MarkAll(branch.Explanation.Marks);
        }

        if (meant.Count == 1)
        {
            violations.AddRange(ref evaluator, meant[0].Explanation, instance);
            return;
        }

        violations.Add(discriminated ? WrongDiscriminator(meant, location) : NoBranch(meant, instance, location));
    }

    private static List<FailedBranch> Choose(List<FailedBranch> all, out bool discriminated)
    {
        discriminated = false;
        var ofType = all.Where(branch => !branch.IsOfWrongType).ToList();
        var branches = ofType.Count == 0 ? all : ofType;
        var fitting = branches.Where(branch => branch.Discriminator is null).ToList();
        if (fitting.Count == 0 && branches.Count > 1 && branches.Select(branch => branch.Discriminator!.Target).Distinct().Count() == 1)
        {
            discriminated = true;
            return branches;
        }

        var best = fitting.Count == 0 ? branches : fitting;
        var rank = best.Min(branch => branch.Rank);
        return [.. best.Where(branch => branch.Rank == rank)];
    }

    private static ViolationDraft WrongDiscriminator(List<FailedBranch> branches, KeywordLocation location)
    {
        var sample = branches[0].Discriminator!;
        return new ViolationDraft(
            ValidationRules.NoBranch,
            location,
            sample.Instance,
            text => $"{text.Of(sample.Instance)} selects no branch of '{location.Keyword}'; "
                + $"expected {Listed(text, sample.Instance, branches)}")
        {
            Label = _ => "selects no branch",
        };
    }

    private static string Listed(ValueText text, int instance, List<FailedBranch> branches)
    {
        string[] values = [.. branches.SelectMany(branch => branch.Discriminator!.AllowedValues!()).Distinct()];
        var ranking = text.Suggestions.Rank(text.Text(instance), [.. values.Select(value => value.Trim('"'))]);
        return TruncatedList.Of([.. ranking.First.Select(index => values[index])], values.Length, " or ", "or");
    }

    private static ViolationDraft NoBranch(List<FailedBranch> branches, int instance, KeywordLocation location) =>
        new(
            ValidationRules.NoBranch,
            location,
            instance,
            text => $"{text.WithType(instance)} matches no branch of '{location.Keyword}'{Reasons(branches, text)}")
        {
            Label = _ => "matches no branch",
        };

    private static string Reasons(List<FailedBranch> branches, ValueText text)
    {
        const int MaxReasons = 4;
        if (!text.ListsReasons)
        {
            return "";
        }

        var reasons = branches.Where(branch => branch.Drafts.Count > 0)
            .Select(branch => text.ReasonOf(branch.Drafts[0]))
            .Distinct()
            .Take(MaxReasons + 1)
            .ToArray();
        var more = reasons.Length > MaxReasons ? "; or …" : "";
        return $": {string.Join("; or ", reasons.Take(MaxReasons))}{more}";
    }
}
