using System.Buffers;
using System.Text;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The code points of a string as patterns see them: half a surrogate pair is one, as ECMA-262 has it.</summary>
internal static class TextCharacters
{
    /// <summary>The first one; <paramref name="consumed"/> is its length in bytes.</summary>
    public static int First(ReadOnlySpan<byte> utf8, out int consumed)
    {
        if (Rune.DecodeFromUtf8(utf8, out Rune rune, out consumed) == OperationStatus.Done || !GeneralizedUtf8.StartsWithSurrogate(utf8))
        {
            return rune.Value;
        }

        consumed = GeneralizedUtf8.SurrogateLength;
        return GeneralizedUtf8.ReadSurrogate(utf8);
    }

    /// <summary>The last one; <paramref name="consumed"/> is its length in bytes.</summary>
    public static int Last(ReadOnlySpan<byte> utf8, out int consumed)
    {
        const int Length = GeneralizedUtf8.SurrogateLength;
        if (Rune.DecodeLastFromUtf8(utf8, out Rune rune, out consumed) == OperationStatus.Done
            || utf8.Length < Length || !GeneralizedUtf8.StartsWithSurrogate(utf8[^Length..]))
        {
            return rune.Value;
        }

        consumed = Length;
        return GeneralizedUtf8.ReadSurrogate(utf8[^Length..]);
    }
}
