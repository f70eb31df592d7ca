using System.Text.RegularExpressions;

namespace DataContracts.Cli.Snapshots;

/// <summary>
/// Finds verified files whose test is gone: no source file of their project holds the words that the name is made of. A word that is
/// still used anywhere keeps a file: better to keep one too many than to lose one in use. Outside of any project, all sources count.
/// </summary>
internal sealed partial class OrphanSearch(SnapshotScan scan)
{
    private readonly Dictionary<string, (HashSet<string> Words, List<string> Texts)> _projects = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Find() => [.. scan.Verified.Where(path => !IsNamed(path))];

    /// <summary>Whether a test has the name of a verified file, which need not be there.</summary>
    public bool IsNamed(string verified)
    {
        var (words, texts) = SourcesNear(verified);
        var name = Path.GetFileName(verified);
        var prefix = name[..name.LastIndexOf(".verified.", StringComparison.Ordinal)];
        var subject = prefix.Split('#')[0];
        var dot = subject.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && words.Contains(subject[..dot])
            ? Starts(subject[(dot + 1)..]).Any(words.Contains)
            // A name that the test gives itself, as a text.
            : texts.Any(text => text.Contains(dot < 0 ? Starts(subject).Last() : subject, StringComparison.Ordinal));
    }

    /// <summary>A method's name ends where parameters or what makes the name unique begin, and may itself hold their separator.</summary>
    private static IEnumerable<string> Starts(string text)
    {
        yield return text;
        for (var at = text.Length - 1; at > 0; at--)
        {
            if (text[at] is '_' or '.')
            {
                yield return text[..at];
            }
        }
    }

    private (HashSet<string> Words, List<string> Texts) SourcesNear(string verified)
    {
        var project = scan.ProjectOf(verified) ?? scan.Folder;
        if (!_projects.TryGetValue(project, out var sources))
        {
            var files = scan.Sources.Where(source => source.StartsWith(project + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                .ToArray();
            var texts = files.Select(File.ReadAllText).ToList();
            var words = texts.SelectMany(text => Word().Matches(text).Select(match => match.Value))
                .Concat(files.Select(file => Path.GetFileNameWithoutExtension(file)));
            sources = _projects[project] = (words.ToHashSet(StringComparer.Ordinal), texts);
        }

        return sources;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
