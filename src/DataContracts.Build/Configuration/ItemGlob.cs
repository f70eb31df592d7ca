using System.Text;
using System.Text.RegularExpressions;

namespace DataContracts.Build.Configuration;

/// <summary>One glob of an item list, to ask whether any file came of it.</summary>
internal sealed class ItemGlob
{
    private readonly Regex _files;

    public ItemGlob(string text, string projectDirectory)
    {
        Text = text;
        var slashed = text.Replace('\\', '/');
        var literal = slashed[..(slashed.AsSpan().IndexOfAny('*', '?') is var wildcard and >= 0 ? slashed.LastIndexOf('/', wildcard) + 1 : slashed.Length)];
        var folder = Path.GetFullPath(Path.Combine(projectDirectory, literal)).Replace('\\', '/');
        _files = new Regex(
            $"^{Regex.Escape(folder)}{Pattern(slashed[literal.Length..])}$",
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | (OperatingSystem.IsLinux() ? RegexOptions.None : RegexOptions.IgnoreCase));
    }

    /// <summary>The glob as the project has it.</summary>
    public string Text { get; }

    public bool Matches(string fullPath) => _files.IsMatch(fullPath.Replace('\\', '/'));

    private static string Pattern(string glob)
    {
        var pattern = new StringBuilder();
        for (var i = 0; i < glob.Length; i++)
        {
            if (glob.AsSpan(i).StartsWith("**/", StringComparison.Ordinal))
            {
                _ = pattern.Append("(?:.*/)?");
                i += 2;
            }
            else if (glob.AsSpan(i).StartsWith("**", StringComparison.Ordinal))
            {
                _ = pattern.Append(".*");
                i++;
            }
            else
            {
                _ = glob[i] switch
                {
                    '*' => pattern.Append("[^/]*"),
                    '?' => pattern.Append("[^/]"),
                    var letter => pattern.Append(Regex.Escape(letter.ToString())),
                };
            }
        }

        return pattern.ToString();
    }
}
