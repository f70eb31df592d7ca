using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Secrets;

/// <summary>The keywords that mark a value as secret: <c>writeOnly</c> and <c>x-sensitive</c>, in every dialect.</summary>
internal static class Marks
{
    public static bool IsMark(string keyword) => keyword is "writeOnly" or "x-sensitive";

    /// <summary>Whether a schema has such a keyword.</summary>
    public static bool Are(SourceDocument document, int schema) =>
        IsTrue(document, schema, "writeOnly"u8) || IsTrue(document, schema, "x-sensitive"u8);

    /// <summary>Whether a value or a part of it has one, be it a schema or not.</summary>
    public static bool AreWithin(SourceDocument document, int value)
    {
        var tokens = document.Tokens;
        for (var token = value; token < tokens[value].Next; token++)
        {
            if (tokens[token].IsName && tokens[token + 1].IsTrue && IsMark(document.StringOf(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text that is not a document may have one: it holds such a name, or an escape that may hide one.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOf("writeOnly"u8) >= 0 || utf8.IndexOf("x-sensitive"u8) >= 0 || utf8.IndexOf("\\u"u8) >= 0;

    private static bool IsTrue(SourceDocument document, int schema, ReadOnlySpan<byte> keyword) =>
        Members.Find(document.Utf8, document.Tokens, schema, keyword) is >= 0 and var value && document.Tokens[value].IsTrue;
}
