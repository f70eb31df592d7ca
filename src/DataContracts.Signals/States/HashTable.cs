using System.Buffers.Binary;

namespace DataContracts.Signals.States;

/// <summary>A set of 64-bit hashes with a count each, in open addressing: the hashes are random already.</summary>
internal sealed class HashTable
{
    private const int FirstSlots = 16;

    private ulong[] _hashes = new ulong[FirstSlots];
    private long[] _counts = new long[FirstSlots];

    public int Count { get; private set; }

    /// <summary>Each hash with its count, by hash.</summary>
    public IEnumerable<(ulong Hash, long Count)> Sorted =>
        Enumerable.Range(0, _hashes.Length).Where(slot => _counts[slot] > 0).Select(slot => (_hashes[slot], _counts[slot])).Order();

    /// <summary>Adds to the count of a hash; true where the hash is new.</summary>
    public bool Add(ulong hash, long count)
    {
        var slot = SlotOf(hash);
        _counts[slot] += count;
        if (_counts[slot] > count)
        {
            return false;
        }

        _hashes[slot] = hash;
        if (++Count * 2 > _hashes.Length)
        {
            Grow();
        }

        return true;
    }

    public bool Contains(ulong hash) => _counts[SlotOf(hash)] > 0;

    public byte[] ToBytes()
    {
        var bytes = new byte[Count * sizeof(ulong)];
        var position = 0;
        foreach (var (hash, _) in Sorted)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(position), hash);
            position += sizeof(ulong);
        }

        return bytes;
    }

    private int SlotOf(ulong hash)
    {
        var mask = _hashes.Length - 1;
        var slot = (int)hash & mask;
        while (_counts[slot] > 0 && _hashes[slot] != hash)
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void Grow()
    {
        var (hashes, counts) = (_hashes, _counts);
        _hashes = new ulong[hashes.Length * 2];
        _counts = new long[hashes.Length * 2];
        for (var old = 0; old < hashes.Length; old++)
        {
            if (counts[old] > 0)
            {
                var slot = SlotOf(hashes[old]);
                (_hashes[slot], _counts[slot]) = (hashes[old], counts[old]);
            }
        }
    }
}
