using System.Text;
using DataContracts.Cli.Hosting;
using DataContracts.Files;
using DataContracts.Reporting;

namespace DataContracts.Cli.Publishing;

/// <summary><c>CHANGELOG.md</c> beside a contract, newest version first.</summary>
internal static class Changelog
{
    public const string FileName = PublishedVersions.ChangelogName;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The changelog with the release in it. A section written for it beforehand stays.</summary>
    public static FileChange With(Release release, string folder, Place place)
    {
        var path = Path.Combine(folder, FileName);
        var text = Disk.Files.Holds(path) ? Read(path, place) : $"# {MarkdownText.Escape(release.Contract.Name)}\n";
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        if (Array.FindIndex(lines, line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal)) is >= 0 and var conflict)
        {
            throw place.Refuse(path, new SourceRange(conflict + 1, 1, conflict + 1, 1), "there is a merge conflict here");
        }

        if (lines.Contains($"## {release.Version}", StringComparer.Ordinal))
        {
            return new FileChange(path, s_utf8.GetBytes(text));
        }

        var newest = Array.FindIndex(lines, line => line.StartsWith("## ", StringComparison.Ordinal));
        var (before, after) = newest < 0 ? (lines, []) : (lines[..newest], lines[newest..]);
        var entry = release.ToChangelog().Split('\n');
        var above = string.Join(newLine, before).TrimEnd();
        var parts = new[] { above, string.Join(newLine, entry).TrimEnd(), string.Join(newLine, after).TrimEnd() };
        return new FileChange(path, s_utf8.GetBytes(string.Join(newLine + newLine, parts.Where(part => part.Length > 0)) + newLine));
    }

    private static string Read(string path, Place place)
    {
        try
        {
            return s_utf8.GetString(Disk.Files.Read(path));
        }
        catch (DecoderFallbackException exception)
        {
            throw new CannotRunException($"'{place.Shorten(path)}' is not UTF-8", exception);
        }
    }
}
