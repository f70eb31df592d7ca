using System.Buffers.Binary;
using System.Numerics;
using DataContracts.JsonSchema.Text;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>Whether an object has one name twice, without allocating once warm: for documents that come by the million.</summary>
internal sealed class RepeatedNames
{
    private const int FewNames = 16;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    private int[] _table = [];

    public bool Any(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens)
    {
        for (var index = 0; index < tokens.Length; index++)
        {
            if (tokens[index].Type == InstanceTypes.Object && Repeats(utf8, tokens, index))
            {
                return true;
            }
        }

        return false;
    }

    private bool Repeats(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int container)
    {
        Span<ulong> seen = stackalloc ulong[FewNames];
        Span<int> names = stackalloc int[FewNames];
        var count = 0;
        for (var name = container + 1; name < tokens[container].Next; name = tokens[name + 1].Next)
        {
            if (count == FewNames)
            {
                return RepeatsAmongMany(utf8, tokens, container);
            }

            var fingerprint = Fingerprint(utf8, in tokens[name]);
            if (seen[..count].Contains(fingerprint) && IsAmong(utf8, tokens, name, names[..count]))
            {
                return true;
            }

            names[count] = name;
            seen[count++] = fingerprint;
        }

        return false;
    }

    private static bool IsAmong(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int name, ReadOnlySpan<int> others)
    {
        foreach (var other in others)
        {
            if (JsonEquality.AreEqual(utf8, tokens, name, utf8, tokens, other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A hash table with open addresses; 0 is a free place.</summary>
    private bool RepeatsAmongMany(ReadOnlySpan<byte> utf8, ReadOnlySpan<Token> tokens, int container)
    {
        var table = FreeTable(Members.Count(tokens, container) * 2);
        for (var name = container + 1; name < tokens[container].Next; name = tokens[name + 1].Next)
        {
            var place = (int)(Hash(utf8, in tokens[name]) & (uint)(table.Length - 1));
            while (table[place] != 0)
            {
                if (JsonEquality.AreEqual(utf8, tokens, name, utf8, tokens, table[place]))
                {
                    return true;
                }

                place = (place + 1) & (table.Length - 1);
            }

            table[place] = name;
        }

        return false;
    }

    private Span<int> FreeTable(int size)
    {
        var length = (int)BitOperations.RoundUpToPowerOf2((uint)size);
        if (_table.Length < length)
        {
            _table = new int[length];
        }

        var table = _table.AsSpan(0, length);
        table.Clear();
        return table;
    }

    private static ulong Fingerprint(ReadOnlySpan<byte> utf8, in Token name)
    {
        if (!name.IsEscaped)
        {
            return Fingerprint(name.Text(utf8));
        }

        using var text = new Unescaped(utf8, in name);
        return Fingerprint(text.Utf8);
    }

    /// <summary>Both ends and the length: cheap, and different for nearly all names of one object.</summary>
    private static ulong Fingerprint(ReadOnlySpan<byte> text)
    {
        var length = (ulong)text.Length * Factor;
        if (text.Length >= sizeof(ulong))
        {
            var end = BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]);
            return length + BinaryPrimitives.ReadUInt64LittleEndian(text) + BitOperations.RotateLeft(end * Factor, 32);
        }

        if (text.Length >= sizeof(uint))
        {
            return length + BinaryPrimitives.ReadUInt32LittleEndian(text) + (
                (ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^sizeof(uint)..]) << 32);
        }

        return length + Pack(text);
    }

    private static ulong Hash(ReadOnlySpan<byte> utf8, in Token name)
    {
        using var text = new Unescaped(utf8, in name);
        return SeededHash.Of(text.Utf8);
    }

    private static ulong Pack(ReadOnlySpan<byte> text)
    {
        ulong packed = 0;
        foreach (var octet in text)
        {
            packed = (packed << 8) | octet;
        }

        return packed;
    }
}
