using System.Collections.Immutable;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Cli.Explaining;

/// <summary>The answer to someone who asks for a rule that does not exist.</summary>
internal static class RuleSuggestion
{
    private const int FarthestTypo = 2;
    private const int MostSuggestions = 3;

    public static string For(string id, ImmutableArray<RuleDescriptor> rules)
    {
        var near = rules
            .Select(rule => (rule.Id, Distance: EditDistance.Between(id, rule.Id)))
            .Where(candidate => candidate.Distance <= FarthestTypo)
            .OrderBy(candidate => candidate.Distance)
            .Take(MostSuggestions)
            .ToArray();
        var nearest = near.Where(candidate => candidate.Distance == near[0].Distance).Select(candidate => candidate.Id);
        var hint = near.Length == 0 ? "" : $"did you mean {string.Join(" or ", nearest)}? ";
        return $"there is no rule '{id}'; {hint}'contracts explain' lists all rules";
    }
}
