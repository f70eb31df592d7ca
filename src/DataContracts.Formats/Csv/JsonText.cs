using System.Buffers;
using System.Text;

namespace DataContracts.Formats;

/// <summary>JSON that is written from characters of which each is one byte of UTF-8.</summary>
internal sealed class JsonText
{
    private static readonly SearchValues<char> s_escaped = SearchValues.Create(
        [.. Enumerable.Range(0, ' ').Select(control => (char)control), '"', '\\']);

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    public void Clear() => _bytes.ResetWrittenCount();

    public void Write(ReadOnlySpan<char> text)
    {
        var written = Encoding.Latin1.GetBytes(text, _bytes.GetSpan(text.Length));
        _bytes.Advance(written);
    }

    /// <param name="text">The characters of a string; where it was quoted, with doubled quotes.</param>
    /// <param name="isQuoted">Whether it was quoted.</param>
    public void WriteString(ReadOnlySpan<char> text, bool isQuoted)
    {
        Write("\"");
        for (var special = text.IndexOfAny(s_escaped); special >= 0; special = text.IndexOfAny(s_escaped))
        {
            Write(text[..special]);
            var isDoubled = isQuoted && text[special] == '"' && special + 1 < text.Length && text[special + 1] == '"';
            Write(Escape(text[special]));
            text = text[(special + (isDoubled ? 2 : 1))..];
        }

        Write(text);
        Write("\"");
    }

    private static string Escape(char special) => special switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => $"\\u{(int)special:x4}",
    };
}
