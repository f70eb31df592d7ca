using System.Text;
using DataContracts.Reporting.Files;

namespace DataContracts.Build.Incremental;

/// <summary>Files of lines that targets and editors read.</summary>
internal static class SourceList
{
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
}
