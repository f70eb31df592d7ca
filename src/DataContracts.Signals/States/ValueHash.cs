using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using DataContracts.JsonSchema.Json.Canonical;

namespace DataContracts.Signals.States;

/// <summary>
/// XXH3 (64 bits, fixed seeds) of the canonical value, of containers the hashes of their parts mixed: 1, 1.0 and 1e0 have the same
/// hash, and so have objects whose members are in another order. The same in every process and on every machine, unlike the hashes of
/// the runtime.
/// </summary>
internal static class ValueHash
{
    private const long StringSeed = 1;
    private const long NumberSeed = 2;
    private const long LongNumberSeed = 3;
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const ulong FirstFactor = 0xA0761D6478BD642F;
    private const ulong SecondFactor = 0xE7037ED1A0B428DB;

    public const ulong Null = 0x6E756C6C00000001;
    public const ulong False = 0x66616C7300000002;
    public const ulong True = 0x7472756500000003;

    public static ulong OfString(ReadOnlySpan<byte> utf8) => XxHash3.HashToUInt64(utf8, StringSeed);

    public static ulong OfNumber(in MeasuredNumber number, ReadOnlySpan<byte> text)
    {
        if (!number.IsShort)
        {
            return OfLongNumber(text);
        }

        Span<byte> bytes = stackalloc byte[12];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number.Coefficient);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], number.Exponent);
        return XxHash3.HashToUInt64(bytes, NumberSeed);
    }

    /// <summary>The start of an array's hash; <see cref="AddItem"/> adds its items in their order.</summary>
    public static ulong OfArray(int count) => Pair((ulong)count, 1);

    /// <summary>The start of an object's hash; the hashes of its members are added to it in any order.</summary>
    public static ulong OfObject(int count) => Pair((ulong)count, 2);

    public static ulong AddItem(ulong array, ulong item) => Pair(array, item);

    public static ulong OfMember(ulong name, ulong value) => Pair(name, value);

    /// <summary>The key of the value at a position of a row.</summary>
    public static ulong OfPosition(ulong row, uint position)
    {
        var mixed = row + (position * Factor);
        mixed = (mixed ^ (mixed >> 32)) * Factor;
        return mixed ^ (mixed >> 29);
    }

    // The exact value in one layout: a number this long is rare.
    private static ulong OfLongNumber(ReadOnlySpan<byte> text) =>
        XxHash3.HashToUInt64(Encoding.ASCII.GetBytes(EcmaNumber.FromText(text)), LongNumberSeed);

    // Both are hashes already: one wide product mixes them, and the constants tell first and second apart.
    private static ulong Pair(ulong first, ulong second)
    {
        var high = Math.BigMul(first ^ FirstFactor, second ^ SecondFactor, out var low);
        return high ^ low;
    }
}
