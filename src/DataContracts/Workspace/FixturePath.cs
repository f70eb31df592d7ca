using System.Text.RegularExpressions;

namespace DataContracts.Workspace;

/// <summary>What the names of a fixture's file and folders mean.</summary>
internal static partial class FixturePath
{
    /// <summary>Whether the document must break the contract: it is below <c>invalid</c>, and the contract is not.</summary>
    public static bool MustBeInvalid(string fixture, string contract) =>
        FolderPath.Above(fixture).TakeWhile(folder => !FolderPath.Contains(folder, contract)).Any(IsInvalid);

    /// <summary>The names of the folders above that can be a contract's, nearest first.</summary>
    public static IEnumerable<string> Names(string fixture) => FolderPath.Above(fixture).Select(NameOf).OfType<string>();

    /// <summary>A folder's name, or null where it has a meaning of its own.</summary>
    public static string? NameOf(string folder) =>
        IsInvalid(folder) || Path.GetFileName(folder) is not { Length: > 0 } name || Version().IsMatch(name) ? null : name;

    /// <summary>The version that a fixture is for: the name of a folder below that of its contract, or null.</summary>
    public static string? VersionOf(string fixture, string contractName)
    {
        var below = FolderPath.Above(fixture).Select(folder => Path.GetFileName(folder)).TakeWhile(name => name != contractName).ToArray();
        var hasContractFolder = FolderPath.Above(fixture).Skip(below.Length).Any();
        return hasContractFolder ? below.FirstOrDefault(name => Version().IsMatch(name)) : null;
    }

    /// <summary>The rule that the file's name expects to be broken (<c>late.DC1005.json</c>), or null.</summary>
    public static string? ExpectedRule(string fixture) =>
        Expectation().Match(Path.GetFileName(fixture)) is { Success: true } match ? match.Groups[1].Value.ToUpperInvariant() : null;

    private static bool IsInvalid(string folder) => Path.GetFileName(folder).Equals("invalid", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^[0-9]+\.[0-9]+\.[0-9]+(?:[-+].*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Version();

    // Any number of digits, so that an id with one too few is an unknown rule and not a name without meaning.
    [GeneratedRegex(@"\.(DC[0-9]+)\.[^.]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Expectation();
}
