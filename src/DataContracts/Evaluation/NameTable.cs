using System.Buffers.Binary;
using System.Numerics;

namespace DataContracts.Evaluation;

/// <summary>Finds a UTF-8 name in a fixed set: one multiplication, one probe in most cases, one comparison.</summary>
internal sealed class NameTable
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private readonly byte[][] _names;
    private readonly int[] _slots;
    private readonly int _shift;

    public NameTable(IEnumerable<byte[]> names)
    {
        _names = [.. names];
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(_names.Length * 4, 4));
        _shift = 64 - BitOperations.Log2((uint)size);
        _slots = new int[size];
        for (var i = 0; i < _names.Length; i++)
        {
            var slot = Slot(_names[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    public int Count => _names.Length;

    public ReadOnlySpan<byte> this[int index] => _names[index];

    /// <summary>Index of the name in the order given, or -1.</summary>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        var slots = _slots;
        var slot = Slot(name);
        int entry;
        while ((entry = slots[slot]) != 0)
        {
            if (name.SequenceEqual(_names[entry - 1]))
            {
                return entry - 1;
            }

            slot = (slot + 1) & (slots.Length - 1);
        }

        return -1;
    }

    private int Slot(ReadOnlySpan<byte> name)
    {
        ulong sample = name.Length switch
        {
            >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(name) ^ BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(name[^8..]), 23),
            >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(name) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name[^4..]) << 32),
            0 => 0ul,
            _ => name[0] | ((ulong)name[name.Length / 2] << 8) | ((ulong)name[^1] << 16),
        };
        return (int)((sample ^ (uint)name.Length) * Multiplier >> _shift);
    }
}
