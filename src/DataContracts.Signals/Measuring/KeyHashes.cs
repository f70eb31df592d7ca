using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace DataContracts.Signals.Measuring;

/// <summary>
/// The hashes of all keys, for an exact number of duplicates: in memory up to a limit, above it in temporary files by their first byte,
/// which are counted one by one.
/// </summary>
/// <param name="memory">How many hashes are held in memory.</param>
internal sealed class KeyHashes(int memory = KeyHashes.UsualMemory) : IDisposable
{
    private const int UsualMemory = 4 * 1024 * 1024;
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
    public long CountDuplicates()
    {
        lock (_turn)
        {
            if (_parts is null)
            {
                return DuplicatesIn(CollectionsMarshal.AsSpan(_hashes));
            }

            Spill();
            return _parts.Sum(part => part is null ? 0 : DuplicatesIn(Read(part)));
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

    private static long DuplicatesIn(Span<ulong> hashes)
    {
        hashes.Sort();
        var duplicates = 0L;
        for (var position = 1; position < hashes.Length; position++)
        {
            duplicates += hashes[position] == hashes[position - 1] ? 1 : 0;
        }

        return duplicates;
    }

    private void Spill()
    {
        _folder ??= Directory.CreateTempSubdirectory("contracts-keys-").FullName;
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

    private static Span<ulong> Read(FileStream part)
    {
        var bytes = new byte[part.Length];
        part.Position = 0;
        part.ReadExactly(bytes);
        return MemoryMarshal.Cast<byte, ulong>(bytes.AsSpan());
    }
}
