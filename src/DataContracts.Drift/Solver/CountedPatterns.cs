using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Solver;

/// <summary>Matches patterns within a budget: one that is tried out may take many more steps than all else.</summary>
internal static class CountedPatterns
{
    private const int MatcherStepsOfOneStep = 64;

    /// <summary>Whether a pattern matches; null where it does not say within its limits or what is left of the budget.</summary>
    public static bool? Matches(this StepBudget budget, EcmaPattern pattern, string text)
    {
        var most = Math.Min(budget.Left, long.MaxValue / MatcherStepsOfOneStep) * MatcherStepsOfOneStep;
        var match = pattern.Match(GeneralizedUtf8.Encode(text), most, out var steps);
        budget.Take(steps / MatcherStepsOfOneStep);
        return match switch { PatternMatch.Yes => true, PatternMatch.No => false, _ => null };
    }

    /// <summary>Whether a name is one of a set, likewise.</summary>
    public static bool? Contains(this StepBudget budget, NameSet names, string name) =>
        names.Contains(name, pattern => budget.Matches(pattern, name));
}
