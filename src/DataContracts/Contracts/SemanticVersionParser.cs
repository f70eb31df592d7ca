using System.Globalization;
using System.Numerics;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Contracts;

/// <summary>Reads SemVer 2.0.0, with the exact reason if a text is not a version.</summary>
internal static class SemanticVersionParser
{
    // A published version is a file's name, and file systems allow 255 bytes.
    private const int MaxLength = 200;

    private static readonly string[] s_parts = ["major", "minor", "patch"];

    public static SemanticVersion? Parse(string text, out string? problem)
    {
        problem = FindProblem(text, out var numbers, out var prerelease);
        return problem is null ? new SemanticVersion(text, numbers[0], numbers[1], numbers[2], prerelease) : null;
    }

    private static string? FindProblem(string text, out BigInteger[] numbers, out string prerelease)
    {
        numbers = [];
        prerelease = "";
        if (text.Length is 0 or > MaxLength)
        {
            return text.Length == 0
                ? "it is empty"
                : string.Create(CultureInfo.InvariantCulture, $"it is longer than {MaxLength} characters");
        }

        var (beforeBuild, build) = Cut(text, '+');
        var (core, before) = Cut(beforeBuild, '-');
        prerelease = before ?? "";
        return ReadNumbers(core, out numbers)
            ?? (before is null ? null : FindIdentifierProblem(before, "pre-release", mayStartWithZero: false))
            ?? (build is null ? null : FindIdentifierProblem(build, "build metadata", mayStartWithZero: true));
    }

    private static string? ReadNumbers(string core, out BigInteger[] numbers)
    {
        var texts = core.Split('.');
        numbers = [];
        if (core.Length > 1 && core[0] is 'v' or 'V' && char.IsAsciiDigit(core[1]))
        {
            return $"it starts with '{core[0]}'; write {ValueText.Shorten(core[1..])}";
        }

        for (var i = 0; i < texts.Length && i < s_parts.Length; i++)
        {
            if (texts[i].Length == 0 || !texts[i].All(char.IsAsciiDigit))
            {
                return $"its {s_parts[i]} number is "
                    + $"{(texts[i].Length == 0 ? "missing" : $"'{ValueText.Shorten(texts[i])}', which is not a number")}";
            }

            if (texts[i].Length > 1 && texts[i][0] == '0')
            {
                return $"its {s_parts[i]} number '{ValueText.Shorten(texts[i])}' starts with a zero";
            }
        }

        if (texts.Length != s_parts.Length)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"it has {texts.Length} {(texts.Length == 1 ? "number" : "numbers")} where three are needed: major.minor.patch");
        }

        numbers = [.. texts.Select(digits => BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture))];
        return null;
    }

    private static string? FindIdentifierProblem(string identifiers, string what, bool mayStartWithZero)
    {
        foreach (var identifier in identifiers.Split('.'))
        {
            if (identifier.Length == 0)
            {
                return $"a part of its {what} is empty";
            }

            if (identifier.FirstOrDefault(letter => !char.IsAsciiLetterOrDigit(letter) && letter != '-') is not '\0' and var other)
            {
                return $"its {what} contains '{ValueText.Shorten(other.ToString())}'; only letters A-Z, digits and hyphens may stand there";
            }

            if (!mayStartWithZero && identifier.Length > 1 && identifier[0] == '0' && identifier.All(char.IsAsciiDigit))
            {
                return $"the number '{identifier}' in its {what} starts with a zero";
            }
        }

        return null;
    }

    private static (string Before, string? After) Cut(string text, char separator) =>
        text.IndexOf(separator, StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);
}
