using System.Text.RegularExpressions;

namespace DataContracts.Checking;

/// <summary>What a fixture's place says of it.</summary>
internal static partial class FixtureFolders
{
    private const string Invalid = "invalid";

    /// <summary>Whether the document must break its contract.</summary>
    public static bool MustBeInvalid(string path) => Names(path).Contains(Invalid, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the folders above, nearest first, without those that have a meaning of their own.</summary>
    public static IEnumerable<string> Above(string path) =>
        Names(path).Where(name => !name.Equals(Invalid, StringComparison.OrdinalIgnoreCase) && !Version().IsMatch(name));

    /// <summary>The rule that the file's name expects to be broken (<c>late.DC1005.json</c>), or null.</summary>
    public static string? ExpectedRule(string path) => Expectation().Match(Path.GetFileName(path)) is { Success: true } match ? match.Groups[1].Value.ToUpperInvariant() : null;

    private static IEnumerable<string> Names(string path)
    {
        for (var folder = Directory.GetParent(path); folder is not null; folder = folder.Parent)
        {
            yield return folder.Name;
        }
    }

    [GeneratedRegex(@"^\d+\.\d+\.\d+(?:[-+].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    [GeneratedRegex(@"\.(DC\d+)\.[^.]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Expectation();
}
