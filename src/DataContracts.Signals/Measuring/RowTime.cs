using System.Text;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Signals.States;

namespace DataContracts.Signals.Measuring;

/// <summary>The property that says when a row is from.</summary>
/// <param name="pointer">A pointer into a row, without items.</param>
internal sealed class RowTime(string pointer)
{
    private readonly byte[][] _names =
        [.. pointer.Split('/').Skip(1).Select(name => Encoding.UTF8.GetBytes(JsonPointer.Unescape(name)))];

    public string Pointer => pointer;

    /// <summary>The day of a row in UTC, counted from the year 1; null where the property is no date and no time.</summary>
    public int? DayOf(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens)
    {
        var value = 0;
        foreach (var name in _names)
        {
            if (Members.Find(utf8, tokens, value, name) is not (> 0 and var found))
            {
                return null;
            }

            value = found;
        }

        if (tokens[value].Type != InstanceTypes.String)
        {
            return null;
        }

        using var text = new Unescaped(utf8, in tokens[value]);
        return TimeValue.TryParse(text.Utf8, out var time) ? (int)(time.Ticks / TimeSpan.TicksPerDay) : null;
    }
}
