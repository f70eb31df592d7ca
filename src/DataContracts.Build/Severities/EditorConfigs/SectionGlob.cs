using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DataContracts.Build.Severities.EditorConfigs;

/// <summary>The name of a section of an <c>.editorconfig</c>, to ask whether it matches a file.</summary>
internal sealed class SectionGlob
{
    private readonly Regex _pattern;

    /// <param name="glob">What is between the brackets.</param>
    /// <param name="folder">The folder of the file that the section is in.</param>
    public SectionGlob(string glob, string folder)
    {
        // Without a slash it is about names, in whatever folder below; with one it is a path from the folder of the .editorconfig.
        var root = Regex.Escape(folder.Replace('\\', '/').TrimEnd('/') + "/");
        var path = glob.Contains('/', StringComparison.Ordinal) ? Pattern(glob.TrimStart('/')) : $"(?:.*/)?{Pattern(glob)}";
        _pattern = new Regex($"^{root}{path}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.Singleline);
    }

    public bool Matches(string fullPath) => _pattern.IsMatch(fullPath.Replace('\\', '/'));

    private static string Pattern(string glob)
    {
        var pattern = new StringBuilder();
        var depth = 0;
        for (var i = 0; i < glob.Length; i++)
        {
            switch (glob[i])
            {
                case '\\' when i + 1 < glob.Length:
                    _ = pattern.Append(Regex.Escape(glob[++i].ToString()));
                    break;
                case '*' when glob.AsSpan(i).StartsWith("**/", StringComparison.Ordinal):
                    _ = pattern.Append("(?:.*/)?");
                    i += 2;
                    break;
                case '*' when glob.AsSpan(i).StartsWith("**", StringComparison.Ordinal):
                    _ = pattern.Append(".*");
                    i++;
                    break;
                case '*':
                    _ = pattern.Append("[^/]*");
                    break;
                case '?':
                    _ = pattern.Append("[^/]");
                    break;
                case '[' when i + 2 < glob.Length && glob.IndexOf(']', i + 2) is > 0 and var end:
                    _ = pattern.Append(Letters(glob[(i + 1)..end]));
                    i = end;
                    break;
                case '{' when Numbers(glob, i) is { } numbers:
                    _ = pattern.Append(numbers.Pattern);
                    i = numbers.End;
                    break;
                case '{' when glob.IndexOf('}', i) > 0:
                    _ = pattern.Append("(?:");
                    depth++;
                    break;
                case ',' when depth > 0:
                    _ = pattern.Append('|');
                    break;
                case '}' when depth > 0:
                    _ = pattern.Append(')');
                    depth--;
                    break;
                case var letter:
                    _ = pattern.Append(Regex.Escape(letter.ToString()));
                    break;
            }
        }

        return pattern.Append(')', depth).ToString();
    }

    private static string Letters(string content)
    {
        var isNegated = content.Length > 1 && content[0] is '!' or '^';
        var letters = (isNegated ? content[1..] : content).Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal).Replace("^", "\\^", StringComparison.Ordinal);
        return $"[{(isNegated ? "^/" : "")}{letters}]";
    }

    // {1..12}: as alternatives, since a pattern knows no numbers.
    private static (string Pattern, int End)? Numbers(string glob, int start)
    {
        const int Most = 1000;
        var end = glob.IndexOf('}', start);
        if (end < 0 || glob[(start + 1)..end].Split("..") is not [var low, var high]
            || !int.TryParse(low, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(high, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var last)
            || first > last || (long)last - first > Most)
        {
            return null;
        }

        var numbers = Enumerable.Range(first, last - first + 1).Select(number => number.ToString(CultureInfo.InvariantCulture));
        return ($"(?:{string.Join('|', numbers)})", end);
    }
}
