using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Group names are ECMAScript identifiers, in which characters may be written as \u escapes.</summary>
internal static class GroupNameParser
{
    private static readonly CodePointSet OtherStart = CodePointSet.Ranges(
        '$', '$', '_', '_', 0x1885, 0x1886, 0x2118, 0x2118, 0x212E, 0x212E, 0x309B, 0x309C);

    private static readonly CodePointSet OtherContinue = CodePointSet.Ranges(
        0xB7, 0xB7, 0x387, 0x387, 0x1369, 0x1371, 0x19DA, 0x19DA, 0x200C, 0x200D, 0x30FB, 0x30FB, 0xFF65, 0xFF65);

    /// <summary>The name and the '&gt;' after it; the '&lt;' is read.</summary>
    public static string Parse(PatternReader reader, int start)
    {
        var name = new StringBuilder();
        while (!reader.TryRead(">"))
        {
            int offset = reader.Offset;
            int codePoint = reader.Read();
            if (codePoint == '\\' && !(reader.TryRead("u") && EscapeParser.TryReadUnicodeEscape(reader, out codePoint)))
            {
                PatternReader.Fail(offset, "A group name may only hold \\u escapes.");
            }

            if (codePoint == PatternReader.AtEnd)
            {
                PatternReader.Fail(start, "This group name is never closed by '>'.");
            }

            if (!(IsStart(codePoint) || (name.Length > 0 && IsContinue(codePoint))))
            {
                PatternReader.Fail(offset, "A group name is an identifier: letters, digits, '$' and '_', not a digit first.");
            }

            name.Append(new Rune(codePoint).ToString());
        }

        if (name.Length == 0)
        {
            PatternReader.Fail(start, "This group name is empty.");
        }

        return name.ToString();
    }

    public static string ParseReference(PatternReader reader, int start)
    {
        if (!reader.TryRead("<"))
        {
            PatternReader.Fail(start, "'\\k' is followed by the name of a group: '\\k<name>'.");
        }

        return Parse(reader, start);
    }

    private static bool IsStart(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint) is <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
        || OtherStart.Contains(codePoint);

    private static bool IsContinue(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(codePoint)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation
        || OtherContinue.Contains(codePoint);
}
