using System.Globalization;
using System.Text;
using DataContracts.Reporting.Files;

namespace DataContracts.Build.Incremental;

/// <summary>
/// The files that a task read and that are not items, for the next build to see whether they changed: their names in one file,
/// and in another also their times, as the targets write it at the start of the next build.
/// </summary>
/// <param name="file">The file with the names.</param>
internal sealed class SourceList(string file)
{
    public void Write(IReadOnlyCollection<string> sources, DateTime started)
    {
        WriteLines(file, sources);
        WriteLines(file + ".times", sources.Select(path => $"{path}|{TimeOf(path, started)}"));
    }

    public static void WriteLines(string path, IEnumerable<string> lines) =>
        WriteText(path, string.Concat(lines.Select(line => line + Environment.NewLine)));

    /// <summary>Writes a file only where it would change, so that its time is that of the last change.</summary>
    public static void WriteText(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            AtomicFile.Write(path, bytes);
        }
    }

    // As MSBuild's ModifiedTime has it, since the targets compare with it.
    private static string TimeOf(string path, DateTime started)
    {
        var stamp = FileStamp.Of(path);
        return stamp == FileStamp.Missing || stamp.ModifiedTime >= started
            ? ""
            : stamp.ModifiedTime.ToLocalTime().ToString("yyyy'-'MM'-'dd HH':'mm':'ss'.'fffffff", CultureInfo.CurrentCulture);
    }
}
