using System.Buffers.Binary;
using System.IO.Hashing;

namespace DataContracts.Signals.Documents;

/// <summary>
/// The hashes of all keys, each once and in ascending order: from two such files, the duplicates of all their rows are known exactly. The
/// bytes depend on the set of keys alone.
/// </summary>
internal static class KeyFile
{
    private const int HashLength = sizeof(ulong);

    private static ReadOnlySpan<byte> Header => "contracts keys 1"u8;

    /// <summary>The name of a document's file of keys, which is beside it.</summary>
    public static string PathOf(string document) => Path.ChangeExtension(document, ".keys");

    /// <param name="output">Takes the file.</param>
    /// <param name="keys">The keys, ascending.</param>
    /// <param name="rows">How many rows have one.</param>
    public static KeyStamp Write(Stream output, IEnumerable<ulong> keys, long rows)
    {
        var hash = new XxHash3();
        var distinct = 0L;
        Span<byte> bytes = stackalloc byte[HashLength];
        output.Write(Header);
        foreach (var key in keys)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes, key);
            hash.Append(bytes);
            output.Write(bytes);
            distinct++;
        }

        return new KeyStamp(rows, distinct, Convert.ToHexStringLower(hash.GetCurrentHash()));
    }

    /// <summary>The keys of a file.</summary>
    /// <exception cref="InvalidDataException">It is not the one that belongs to the document.</exception>
    public static IEnumerable<ulong> Read(Stream input, KeyStamp stamp)
    {
        var bytes = new byte[Header.Length];
        if (input.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length || !Header.SequenceEqual(bytes))
        {
            throw new InvalidDataException("it is not a file of keys");
        }

        var hash = new XxHash3();
        for (var read = 0L; read < stamp.Distinct; read++)
        {
            if (input.ReadAtLeast(bytes.AsSpan(0, HashLength), HashLength, throwOnEndOfStream: false) < HashLength)
            {
                throw new InvalidDataException("it ends early");
            }

            hash.Append(bytes.AsSpan(0, HashLength));
            yield return BinaryPrimitives.ReadUInt64BigEndian(bytes);
        }

        if (input.ReadByte() >= 0 || Convert.ToHexStringLower(hash.GetCurrentHash()) != stamp.Hash)
        {
            throw new InvalidDataException("it belongs to another document");
        }
    }

    /// <summary>The keys of several files, ascending, each once.</summary>
    public static IEnumerable<ulong> Union(IEnumerable<IEnumerable<ulong>> files)
    {
        var next = new PriorityQueue<IEnumerator<ulong>, ulong>();
        IEnumerator<ulong>[] open = [.. files.Select(file => file.GetEnumerator())];
        try
        {
            foreach (var file in open)
            {
                Advance(file);
            }

            ulong? last = null;
            while (next.TryDequeue(out var file, out var key))
            {
                if (key != last)
                {
                    yield return key;
                    last = key;
                }

                Advance(file);
            }
        }
        finally
        {
            foreach (var file in open)
            {
                file.Dispose();
            }
        }

        void Advance(IEnumerator<ulong> file)
        {
            if (file.MoveNext())
            {
                next.Enqueue(file, file.Current);
            }
        }
    }
}
