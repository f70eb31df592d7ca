using System.Text;
using System.Text.RegularExpressions;

namespace DataContracts.Build.Configuration;

/// <summary>One glob of an item list, to ask whether it matches a file.</summary>
internal sealed class ItemGlob
{
    private readonly Regex _files;

    public ItemGlob(string text, string projectDirectory)
    {
        Text = text;
        var slashed = text.Replace('\\', '/');
        var wildcard = slashed.AsSpan().IndexOfAny('*', '?');
        var literal = wildcard < 0 ? slashed : slashed[..(slashed.LastIndexOf('/', wildcard) + 1)];
        var folder = Path.GetFullPath(Path.Combine(projectDirectory, literal)).Replace('\\', '/');

        // MSBuild ignores case in names of files on every system.
        _files = new Regex(
            $"^{Regex.Escape(folder)}{Pattern(slashed[literal.Length..])}$",
            RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);
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
