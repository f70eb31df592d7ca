using System.Globalization;
using System.Text;
using DataContracts.JsonSchema.Json.Canonical;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>
/// A value as a name in a document: strings as they are, others as JSON; what is long is cut and made unique by its hash.
/// </summary>
internal static class ValueText
{
    private const int MaxBytes = 64;

    public static string Of(in MeasuredValue value)
    {
        if (value.Text.Length > MaxBytes)
        {
            var start = Encoding.UTF8.GetString(value.Text[..StartOfCharacter(value.Text, MaxBytes)]);
            return string.Create(CultureInfo.InvariantCulture, $"{start}… #{value.Hash:x16}");
        }

        return (value.Type & InstanceTypes.Number) != 0 ? EcmaNumber.FromText(value.Text) : Encoding.UTF8.GetString(value.Text);
    }

    private static int StartOfCharacter(ReadOnlySpan<byte> utf8, int position)
    {
        while ((utf8[position] & 0xC0) == 0x80)
        {
            position--;
        }

        return position;
    }
}
