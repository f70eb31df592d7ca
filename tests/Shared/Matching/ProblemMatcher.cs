using System.Globalization;
using System.Text.RegularExpressions;

namespace DataContracts.Tests;

/// <summary>
/// What GitHub makes of a line of a log, by the regular expression that its action setup-dotnet installs. It takes everything from the
/// first bracket on for the project, which it uses only for a path that is not a full one.
/// </summary>
internal static partial class ProblemMatcher
{
    public static (string File, int Line, string Severity, string Code, string Message) Match(string line)
    {
        var match = Line().Match(line);
        Assert.True(match.Success, line);
        return (Group(1), int.Parse(Group(2), CultureInfo.InvariantCulture), Group(3), Group(4), Group(5));

        string Group(int number) => match.Groups[number].Value;
    }

    [GeneratedRegex(
        @"^(.*)\((\d+)(?:,\d+|,\d+,\d+)?\):\s+(error|warning)\s+([a-zA-Z]+(?<!MSB)\d+):\s*(.*?)\s+\[(.*?)\]$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Line();
}
