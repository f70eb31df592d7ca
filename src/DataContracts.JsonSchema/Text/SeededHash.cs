using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace DataContracts.JsonSchema.Text;

/// <summary>
/// Hashes with a secret of the process, so that nobody can write a document or a contract whose names all have the same one. Nothing that
/// is reported may depend on their order.
/// </summary>
internal static class SeededHash
{
    // 2^64 divided by the golden ratio, odd: its bits are as good as random.
    private const ulong Golden = 0x9E37_79B9_7F4A_7C15;

    private static readonly ulong s_first = Secret();
    private static readonly ulong s_second = Secret();

    /// <summary>Of two words: both halves of the product of what the secret makes of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of(ulong first, ulong second)
    {
        var high = Math.BigMul(first ^ s_first, second ^ s_second, out var low);
        return high ^ low;
    }

    /// <summary>Of all bytes of a text.</summary>
    public static ulong Of(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length;
        for (; text.Length >= sizeof(ulong); text = text[sizeof(ulong)..])
        {
            hash = Of(hash, BinaryPrimitives.ReadUInt64LittleEndian(text));
        }

        ulong rest = 0;
        foreach (var octet in text)
        {
            rest = (rest << 8) | octet;
        }

        // One product spreads texts that differ in a few last bytes unevenly under one secret in seventy; a second one never did.
        var high = Math.BigMul(Of(hash, rest), Golden, out var low);
        return high ^ low;
    }

    /// <summary>
    /// 64 random bits: the halves of a GUID have them from the system's own generator, which unlike the generator for keys costs no start
    /// of a cryptographic library (2 ms).
    /// </summary>
    private static ulong Secret()
    {
        Span<byte> random = stackalloc byte[16];
        _ = Guid.NewGuid().TryWriteBytes(random);
        return BinaryPrimitives.ReadUInt64LittleEndian(random) ^ BinaryPrimitives.ReadUInt64LittleEndian(random[sizeof(ulong)..]);
    }
}
