using System.Collections.Immutable;
using System.Globalization;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Versions;

/// <summary>Reads a seal line by line, so that one bad line costs no other.</summary>
internal static class SealParser
{
    private const int HashLength = 64;

    private static readonly string[] s_conflictMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    public static Seal Parse(string text)
    {
        var lines = new SortedDictionary<SemanticVersion, SealLine>();
        var problems = ImmutableArray.CreateBuilder<SealProblem>();
        var number = 0;
        foreach (var content in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (content.Length > 0 && ReadLine(content, number, lines) is { } problem)
            {
                problems.Add(new SealProblem(new SourceRange(number, 1, number, content.Length + 1), problem));
            }
        }

        return new Seal([.. lines.Values], problems.ToImmutable());
    }

    private static string? ReadLine(string content, int number, SortedDictionary<SemanticVersion, SealLine> lines)
    {
        if (s_conflictMarkers.Any(marker => content.StartsWith(marker, StringComparison.Ordinal)))
        {
            return "a merge conflict was left here; keep the lines of both sides and delete the markers";
        }

        var parts = content.Split(' ');
        if (parts.Length != 2)
        {
            return $"'{ValueText.Shorten(content)}' is not a line of a seal, which has a version, a space and the SHA-256 of its "
                + "canonical text";
        }

        if (!SemanticVersion.TryParse(parts[0], out var version, out var problem))
        {
            return $"'{ValueText.Shorten(parts[0])}' is not a SemVer version: {problem}";
        }

        if (parts[1].Length != HashLength || !parts[1].All(char.IsAsciiHexDigitLower))
        {
            return $"the hash of {version} must be {HashLength.ToString(CultureInfo.InvariantCulture)} hexadecimal digits in lower case";
        }

        return lines.TryAdd(version, new SealLine(version, parts[1], number))
            ? null
            : string.Create(CultureInfo.InvariantCulture,
                $"{version} has a line already, at line {lines[version].Line}; keep the one that belongs to its file");
    }
}
