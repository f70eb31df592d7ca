using System.Text;

namespace DataContracts.Reporting.Frames;

/// <summary>Lines of the files that findings point into; findings come sorted by file, so one file is kept.</summary>
internal sealed class SourceLines(Func<string, byte[]?> readFile)
{
    private string? _path;
    private string? _text;
    private List<Range> _lines = [];

    /// <summary>The line without its line break; null where the file or the line is not there.</summary>
    public ReadOnlyMemory<char>? Find(string path, int number)
    {
        if (path != _path)
        {
            _path = path;
            _text = readFile(path) is { } bytes ? Decode(bytes) : null;
            _lines = _text is null ? [] : Split(_text);
        }

        if (_text is null || number < 1 || number > _lines.Count)
        {
            return null;
        }

        return _text.AsMemory(_lines[number - 1]);
    }

    private static string Decode(byte[] bytes)
    {
        ReadOnlySpan<byte> utf8 = bytes;
        return Encoding.UTF8.GetString(utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8);
    }

    // The same line ends as the engine's positions count.
    private static List<Range> Split(string text)
    {
        var lines = new List<Range>();
        var start = 0;
        while (true)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            if (length < 0)
            {
                lines.Add(start..text.Length);
                return lines;
            }

            var end = start + length;
            lines.Add(start..end);
            start = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }
    }
}
