namespace DataContracts.Tests.Rules;

/// <summary>
/// The rules of Shipped.txt updated by Unshipped.txt. An unshipped line replaces the shipped line of the same id; "removed | id" removes
/// it permanently.
/// </summary>
internal static class ReleasedRules
{
    public static (string[] Rules, string[] Removed) Read()
    {
        var rules = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var removed = new List<string>();
        foreach (var line in Lines("Shipped.txt").Concat(Lines("Unshipped.txt")))
        {
            var columns = line.Split(" | ");
            if (columns[0] == "removed")
            {
                Assert.True(rules.Remove(columns[1]), $"{columns[1]} is removed but was never released");
                removed.Add(columns[1]);
            }
            else
            {
                rules[columns[0]] = line;
            }
        }

        return ([.. rules.Values], [.. removed]);
    }

    public static IEnumerable<string> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Rules", file)).Where(line => line.Length > 0 && line[0] != '#');

    public static string LineOf(RuleDescriptor rule) => $"{rule.Id} | {rule.DefaultSeverity} | {rule.Title}";
}
