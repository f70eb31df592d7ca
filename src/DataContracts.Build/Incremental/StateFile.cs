using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using DataContracts.Files;
using DataContracts.Reporting.Files;

namespace DataContracts.Build.Incremental;

/// <summary>A memory on disk. If it is lost, cut or changed in any bit, everything is done again.</summary>
internal sealed class StateFile(string path)
{
    private const int Format = 0x32_53_43_44;

    public TState? Read<TState>(Func<BinaryReader, TState> read)
        where TState : class
    {
        try
        {
            var bytes = Disk.Files.Read(path);
            if (bytes.Length < sizeof(ulong) || Checksum(bytes.AsSpan(..^8)) != BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(^8..)))
            {
                return null;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
            return reader.ReadInt32() == Format ? read(reader) : null;
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Writes it; where that fails there is none, and the next run only takes longer.</summary>
    public void TryWrite(Action<BinaryWriter> write)
    {
        try
        {
            using var bytes = new MemoryStream();
            using var writer = new BinaryWriter(bytes, Encoding.UTF8);
            writer.Write(Format);
            write(writer);
            writer.Flush();
            writer.Write(Checksum(bytes.ToArray()));
            writer.Flush();
            AtomicFile.Write(path, bytes.ToArray());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // An old one names the stamps that it holds for.
        }
    }

    public static ImmutableSortedDictionary<string, TValue> ReadMap<TValue>(BinaryReader reader, Func<TValue> readValue)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, TValue>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            map.Add(reader.ReadString(), readValue());
        }

        return map.ToImmutable();
    }

    public static void WriteMap<TValue>(BinaryWriter writer, ImmutableSortedDictionary<string, TValue> map, Action<TValue> writeValue)
    {
        writer.Write(map.Count);
        foreach (var (key, value) in map)
        {
            writer.Write(key);
            writeValue(value);
        }
    }

    public static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    public static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    public static FileRecord ReadRecord(BinaryReader reader) => new(ReadStamp(reader), reader.ReadBoolean(), ReadOptional(reader));

    public static void WriteRecord(BinaryWriter writer, FileRecord record)
    {
        WriteStamp(writer, record.Stamp);
        writer.Write(record.IsYoung);
        WriteOptional(writer, record.Digest);
    }

    public static RunRecord ReadRun(BinaryReader reader) => new(
        reader.ReadString(),
        ReadMap(reader, () => ReadRecord(reader)),
        ReadMap(reader, reader.ReadString),
        ReadMap(reader, reader.ReadString),
        ReadMap(reader, () => ReadStamp(reader)));

    public static void WriteRun(BinaryWriter writer, RunRecord run)
    {
        writer.Write(run.Key);
        WriteMap(writer, run.Files, record => WriteRecord(writer, record));
        WriteMap(writer, run.Folders, writer.Write);
        WriteMap(writer, run.Resolved, writer.Write);
        WriteMap(writer, run.Outputs, stamp => WriteStamp(writer, stamp));
    }

    private static FileStamp ReadStamp(BinaryReader reader) => new(
        (FileKind)reader.ReadByte(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadInt64());

    private static void WriteStamp(BinaryWriter writer, FileStamp stamp)
    {
        writer.Write((byte)stamp.Kind);
        writer.Write(stamp.Length);
        writer.Write(stamp.Modified);
        writer.Write(stamp.Changed);
        writer.Write(stamp.Device);
        writer.Write(stamp.Identity);
    }

    /// <summary>FNV-1a: it finds damage, and loads no cryptography into a build that has nothing to do.</summary>
    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var value in bytes)
        {
            hash = unchecked((hash ^ value) * 0x100000001B3UL);
        }

        return hash;
    }
}
