using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DataContracts.Signals.Measuring;

/// <summary>
/// The hashes of all keys, for an exact number of duplicates: in memory up to a limit, above it in temporary files by their first byte,
/// which are counted one by one.
/// </summary>
/// <param name="memory">How many hashes are held in memory.</param>
/// <param name="makeFolder">Makes the folder of the temporary files.</param>
internal sealed class KeyHashes(int memory, Func<string> makeFolder) : IDisposable
{
    private const int Parts = 256;

    private readonly Lock _turn = new();
    private readonly List<ulong> _hashes = [];
    private FileStream?[]? _parts;
    private string? _folder;

    public long Count { get; private set; }

    public void Add(ReadOnlySpan<ulong> hashes)
    {
        lock (_turn)
        {
            Count += hashes.Length;
            _hashes.AddRange(hashes);
            if (_hashes.Count > memory)
            {
                Spill();
            }
        }
    }

    /// <summary>How many keys were there before.</summary>
    public long CountDuplicates() => SortedParts().Sum(DuplicatesIn);

    /// <summary>All keys, ascending, each once.</summary>
    public IEnumerable<ulong> Distinct()
    {
        ulong? last = null;
        foreach (var part in SortedParts())
        {
            foreach (var hash in part)
            {
                if (hash != last)
                {
                    yield return hash;
                    last = hash;
                }
            }
        }
    }

    public void Dispose()
    {
        foreach (var part in _parts ?? [])
        {
            part?.Dispose();
        }

        if (_folder is not null)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private IEnumerable<ulong[]> SortedParts()
    {
        lock (_turn)
        {
            if (_parts is not null)
            {
                Spill();
            }
        }

        return _parts is null ? [Sorted([.. _hashes])] : _parts.OfType<FileStream>().Select(part => Sorted(Read(part)));
    }

    private static ulong[] Sorted(ulong[] hashes)
    {
        Array.Sort(hashes);
        return hashes;
    }

    private static long DuplicatesIn(ulong[] hashes)
    {
        var duplicates = 0L;
        for (var position = 1; position < hashes.Length; position++)
        {
            duplicates += hashes[position] == hashes[position - 1] ? 1 : 0;
        }

        return duplicates;
    }

    private void Spill()
    {
        _folder ??= makeFolder();
        _parts ??= new FileStream?[Parts];
        _hashes.Sort();
        Span<byte> bytes = stackalloc byte[sizeof(ulong)];
        foreach (var hash in _hashes)
        {
            var part = (int)(hash >> 56);
            _parts[part] ??= new FileStream(
                Path.Combine(_folder, $"{part:x2}"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 4096);
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, hash);
            _parts[part]!.Write(bytes);
        }

        _hashes.Clear();
    }

    private static ulong[] Read(FileStream part)
    {
        var hashes = new ulong[part.Length / sizeof(ulong)];
        part.Position = 0;
        part.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(hashes, hashes);
        }

        return hashes;
    }
}
