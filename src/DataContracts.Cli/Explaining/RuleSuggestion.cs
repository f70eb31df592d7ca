using System.Collections.Immutable;

namespace DataContracts.Cli.Explaining;

/// <summary>What to say to somebody who asks for a rule that does not exist.</summary>
internal static class RuleSuggestion
{
    private const int FarthestTypo = 2;
    private const int MostSuggestions = 3;

    public static string For(string id, ImmutableArray<RuleDescriptor> rules)
    {
        var near = rules
            .Select(rule => (rule.Id, Distance: EditDistance(id.ToUpperInvariant(), rule.Id)))
            .Where(candidate => candidate.Distance <= FarthestTypo)
            .OrderBy(candidate => candidate.Distance)
            .Take(MostSuggestions)
            .ToArray();
        var nearest = near.Where(candidate => candidate.Distance == near[0].Distance).Select(candidate => candidate.Id);
        var hint = near.Length == 0 ? "" : $"did you mean {string.Join(" or ", nearest)}? ";
        return $"there is no rule '{id}'; {hint}'contracts explain' lists all rules";
    }

    private static int EditDistance(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > FarthestTypo)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
