using System.Text;

namespace DataContracts.Snapshots.Files;

/// <summary>A verified file as it was read.</summary>
/// <param name="Text">Its text without byte order mark; null where there is none to compare with.</param>
/// <param name="Problem">Why it can't be compared with, or null.</param>
/// <param name="Line">The line of the problem.</param>
/// <param name="HasMark">Whether it begins with a byte order mark; null where it was not read.</param>
internal sealed record VerifiedFile(string? Text, string? Problem = null, int Line = 1, bool? HasMark = null)
{
    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static VerifiedFile Read(string path)
    {
        try
        {
            ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
            return bytes.IsEmpty ? new VerifiedFile(Text: null) : Parse(bytes) with { HasMark = bytes.StartsWith(Encoding.UTF8.Preamble) };
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new VerifiedFile(Text: null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new VerifiedFile(
                null,
                Directory.Exists(path)
                    ? "the verified file can't be read: a folder has its name"
                    : "the verified file can't be read: access is denied, or another program holds it");
        }
    }

    private static VerifiedFile Parse(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

        // Diff tools create an empty file to have something on the other side.
        if (text.IsEmpty)
        {
            return new VerifiedFile(Text: null);
        }

        if (text.IndexOf((byte)'\r') is >= 0 and var carriage)
        {
            return new VerifiedFile(
                null,
                "the verified file holds a carriage return (CR), probably from a checkout that changed its line ends; add '*.verified.* "
                    + "text eol=lf' to .gitattributes and accept the received file",
                LineOf(text, carriage));
        }

        try
        {
            var decoded = s_strict.GetString(text);
            return ConflictLine(decoded) is { } line
                ? new VerifiedFile(null,
                    "the verified file holds an unresolved merge conflict; accept the received file, or resolve it by hand", line)
                : new VerifiedFile(decoded);
        }
        catch (DecoderFallbackException)
        {
            return new VerifiedFile(null, "the verified file is not UTF-8; accept the received file, or save it as UTF-8");
        }
    }

    private static int? ConflictLine(string text)
    {
        var lines = text.Split('\n');
        var start = Array.FindIndex(lines, line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal));
        var end = Array.FindIndex(lines, line => line.StartsWith(">>>>>>> ", StringComparison.Ordinal));
        return start >= 0 && end > start ? start + 1 : null;
    }

    private static int LineOf(ReadOnlySpan<byte> text, int offset) => text[..offset].Count((byte)'\n') + 1;
}
