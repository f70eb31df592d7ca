using System.Collections.Immutable;
using System.Text;
using DataContracts.Reporting.Files;

namespace DataContracts.Build.Incremental;

/// <summary>The state on disk. A state that can't be read is no state: everything is checked again.</summary>
internal sealed class CheckStateFile(string path)
{
    private const int Format = 0x31_53_43_44;
    private const int End = 0x45_4E_44_21;

    public CheckState? Read()
    {
        try
        {
            using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)), Encoding.UTF8);
            if (reader.ReadInt32() != Format)
            {
                return null;
            }

            var state = new CheckState(
                reader.ReadString(),
                ReadMap(
                    reader, () => new ContractState(reader.ReadString(), ReadOptional(reader), ReadMap(reader, () => ReadStamp(reader)))),
                ReadMap(reader, () => new FixtureState(ReadStamp(reader), ReadOptional(reader), reader.ReadString())));
            return reader.ReadInt32() == End ? state : null;
        }
        catch (Exception exception) when (
            exception is IOException or UnauthorizedAccessException or ArgumentException or FormatException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>Writes the state; where that fails, the next check only takes longer.</summary>
    public void TryWrite(CheckState state)
    {
        try
        {
            AtomicFile.Write(path, Serialize(state));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The old state stays true of the files whose stamps it names.
        }
    }

    private static byte[] Serialize(CheckState state)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Format);
            writer.Write(state.Key);
            WriteMap(writer, state.Contracts, contract =>
            {
                writer.Write(contract.Name);
                WriteOptional(writer, contract.Identifier);
                WriteMap(writer, contract.Sources, stamp => WriteStamp(writer, stamp));
            });
            WriteMap(writer, state.Fixtures, fixture =>
            {
                WriteStamp(writer, fixture.Stamp);
                WriteOptional(writer, fixture.NamedContract);
                writer.Write(fixture.ContractPath);
            });
            writer.Write(End);
        }

        return bytes.ToArray();
    }

    private static ImmutableSortedDictionary<string, TValue> ReadMap<TValue>(BinaryReader reader, Func<TValue> readValue)
    {
        var map = ImmutableSortedDictionary.CreateBuilder<string, TValue>(StringComparer.Ordinal);
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            map.Add(reader.ReadString(), readValue());
        }

        return map.ToImmutable();
    }

    private static void WriteMap<TValue>(BinaryWriter writer, ImmutableSortedDictionary<string, TValue> map, Action<TValue> writeValue)
    {
        writer.Write(map.Count);
        foreach (var (key, value) in map)
        {
            writer.Write(key);
            writeValue(value);
        }
    }

    private static FileStamp ReadStamp(BinaryReader reader) => new(reader.ReadInt64(), reader.ReadInt64());

    private static void WriteStamp(BinaryWriter writer, FileStamp stamp)
    {
        writer.Write(stamp.Length);
        writer.Write(stamp.ModifiedTicks);
    }

    private static string? ReadOptional(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }
}
