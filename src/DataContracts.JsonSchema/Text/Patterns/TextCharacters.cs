using System.Buffers;
using System.Text;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>The characters of a string as patterns see them: half a surrogate pair, which has three bytes, is U+FFFD.</summary>
internal static class TextCharacters
{
    private const int SurrogateLength = 3;

    /// <summary>The first character; <paramref name="consumed"/> is its length in bytes.</summary>
    public static int First(ReadOnlySpan<byte> utf8, out int consumed)
    {
        if (Rune.DecodeFromUtf8(utf8, out Rune rune, out consumed) != OperationStatus.Done && IsSurrogate(utf8))
        {
            consumed = SurrogateLength;
        }

        return rune.Value;
    }

    /// <summary>The last character; <paramref name="consumed"/> is its length in bytes.</summary>
    public static int Last(ReadOnlySpan<byte> utf8, out int consumed)
    {
        if (Rune.DecodeLastFromUtf8(utf8, out Rune rune, out consumed) != OperationStatus.Done
            && utf8.Length >= SurrogateLength && IsSurrogate(utf8[^SurrogateLength..]))
        {
            consumed = SurrogateLength;
        }

        return rune.Value;
    }

    private static bool IsSurrogate(ReadOnlySpan<byte> utf8) => utf8 is [0xED, >= 0xA0, _, ..];
}
