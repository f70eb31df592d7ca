using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Text;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// Finds a UTF-8 name in a fixed set: one multiplication, one probe in most cases. A name of up to sixteen bytes is compared as two
/// words; only a longer one is compared byte by byte. The names of a set are all known: where they crowd together under the quick hash,
/// which knows only the ends of a name, the set has the seeded hash of all bytes instead.
/// </summary>
internal sealed class NameTable
{
    private const int Word = sizeof(ulong);

    // 2^64 divided by the golden ratio, odd.
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    // Names in a row, each of which a search may have to look at. Of tables a third full fewer than one in a million has as many.
    private const int LongestRun = 32;

    private readonly byte[][] _names;
    private readonly Slot[] _slots;
    private readonly int _shift;

    // Null as long as the quick hash does. Otherwise nothing is in the quick table, so that only a name not found there is looked up here.
    private readonly Slot[]? _seeded;

    public NameTable(IEnumerable<byte[]> names)
    {
        _names = [.. names];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(_names.Length * 3, 2));
        _shift = 64 - BitOperations.Log2((uint)size);
        _slots = Empty(size);
        if (!TryFill(_slots, isSeeded: false))
        {
            _slots = Empty(size);
            _seeded = Empty(size);
            TryFill(_seeded, isSeeded: true);
        }
    }

    public int Count => _names.Length;

    public ReadOnlySpan<byte> this[int index] => _names[index];

    /// <summary>Index of the name in the order given, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        var (first, last) = Words(name);
        return Find(first, last, name);
    }

    /// <summary>The same for a string token of a document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(ReadOnlySpan<byte> utf8, in Token token)
    {
        if (token.IsEscaped)
        {
            return IndexOfEscaped(utf8, in token);
        }

        // Behind a short name there is mostly more of the document, so that one read does for all lengths.
        var name = utf8.Slice(token.Offset, token.Length);
        return (uint)(name.Length - 1) < Word && token.Offset <= utf8.Length - Word
            ? Find(BinaryPrimitives.ReadUInt64LittleEndian(utf8[token.Offset..]) << (64 - (8 * name.Length)), 0, name)
            : IndexOf(name);
    }

    private int IndexOfEscaped(ReadOnlySpan<byte> utf8, in Token token)
    {
        using var text = new Unescaped(utf8, in token);
        return IndexOf(text.Utf8);
    }

    private int Find(ulong first, ulong last, ReadOnlySpan<byte> name)
    {
        var found = Find(_slots, Hash(first, last), first, last, name);
        return found >= 0 || _seeded is null ? found : FindSeeded(first, last, name);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindSeeded(ulong first, ulong last, ReadOnlySpan<byte> name) => Find(_seeded!, SeededHashOf(name), first, last, name);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(Slot[] slots, int slot, ulong first, ulong last, ReadOnlySpan<byte> name)
    {
        while (true)
        {
            ref readonly var entry = ref slots[slot];
            if (entry.Length == name.Length && entry.First == first && entry.Last == last
                && (name.Length <= 2 * Word || name.SequenceEqual(_names[entry.Index])))
            {
                return entry.Index;
            }

            if (entry.Index < 0)
            {
                return -1;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Hash(ulong first, ulong last) => (int)((first ^ BitOperations.RotateLeft(last, 23)) * Multiplier >> _shift);

    private int SeededHashOf(ReadOnlySpan<byte> name) => (int)(SeededHash.Of(name) >> _shift);

    private static Slot[] Empty(int size)
    {
        var slots = new Slot[size];
        Array.Fill(slots, new Slot(0, 0, -1, -1));
        return slots;
    }

    /// <summary>Puts each name into its slot; false where the quick hash puts too many next to each other.</summary>
    private bool TryFill(Slot[] slots, bool isSeeded)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            var (first, last) = Words(_names[i]);
            var slot = isSeeded ? SeededHashOf(_names[i]) : Hash(first, last);
            for (var run = 1; slots[slot].Index >= 0; run++)
            {
                if (run == LongestRun && !isSeeded)
                {
                    return false;
                }

                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = new Slot(first, last, _names[i].Length, i);
        }

        return true;
    }

    /// <summary>The first and the last eight bytes; of a shorter name all its bytes at the upper end of the first word.</summary>
    private static (ulong First, ulong Last) Words(ReadOnlySpan<byte> name)
    {
        if (name.Length > Word)
        {
            return (BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^Word..]));
        }

        ulong word = 0;
        for (var i = 0; i < name.Length; i++)
        {
            word |= (ulong)name[i] << (8 * (Word - name.Length + i));
        }

        return (word, 0);
    }

    private readonly record struct Slot(ulong First, ulong Last, int Length, int Index);
}
