using DataContracts.JsonSchema.Violations;

namespace DataContracts.Cli.Hosting;

/// <summary>The word of a few that was most likely meant.</summary>
internal static class Nearest
{
    private const int FarthestTypo = 2;

    /// <summary>The nearest word, or null where none is near.</summary>
    public static string? Of(string word, IReadOnlyCollection<string> words)
    {
        var near = words.Select(name => (Name: name, Distance: EditDistance.Between(word, name, FarthestTypo)))
            .OrderBy(candidate => candidate.Distance)
            .FirstOrDefault((Name: "", Distance: int.MaxValue));
        return near.Distance <= FarthestTypo ? near.Name : null;
    }
}
