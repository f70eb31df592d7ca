using System.Text;
using System.Text.Unicode;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>
/// UTF-16 units counted at regular marks, so that a finding far to the right in a long line does not read the line from its start.
/// </summary>
internal sealed class LongLines
{
    /// <summary>Bytes from mark to mark.</summary>
    public const int Stride = 256;

    private readonly ReadOnlyMemory<byte> _utf8;

    // Units before each mark; null where the bytes are not UTF-8, whose units can't be added up.
    private readonly int[]? _marks;

    public LongLines(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        if (!Utf8.IsValid(utf8.Span))
        {
            return;
        }

        _marks = new int[(utf8.Length / Stride) + 1];
        for (var mark = 1; mark < _marks.Length; mark++)
        {
            _marks[mark] = _marks[mark - 1] + Count(utf8.Span.Slice((mark - 1) * Stride, Stride));
        }
    }

    public int CountUnits(int start, int end) =>
        _marks is null ? Encoding.UTF8.GetCharCount(_utf8.Span[start..end]) : UnitsBefore(_marks, end) - UnitsBefore(_marks, start);

    private int UnitsBefore(int[] marks, int offset)
    {
        var mark = offset / Stride;
        return marks[mark] + Count(_utf8.Span[(mark * Stride)..offset]);
    }

    // The first byte of a character is one unit, of one beyond U+FFFF two.
    private static int Count(ReadOnlySpan<byte> bytes)
    {
        var units = 0;
        foreach (var value in bytes)
        {
            units += ((value & 0xC0) == 0x80 ? 0 : 1) + (value >= 0xF0 ? 1 : 0);
        }

        return units;
    }
}
