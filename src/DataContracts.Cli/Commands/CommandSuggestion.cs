using DataContracts.JsonSchema.Violations;

namespace DataContracts.Cli.Commands;

/// <summary>The command that was most likely meant.</summary>
internal static class CommandSuggestion
{
    private const int FarthestTypo = 2;

    /// <summary>The nearest command, or null where none is near.</summary>
    public static string? For(string word, IReadOnlyList<string> commands)
    {
        var near = commands.Select(name => (Name: name, Distance: EditDistance.Between(word, name, FarthestTypo)))
            .OrderBy(command => command.Distance)
            .First();
        return near.Distance <= FarthestTypo ? near.Name : null;
    }
}
