namespace DataContracts.Reading;

/// <summary>One value or member name of a document. A container's members follow it; <see cref="Next"/> skips them.</summary>
internal readonly struct Token(int offset, int length, int next, InstanceTypes type, TokenFlags flags = TokenFlags.None)
{
    /// <summary>The first byte; of a string, the first behind its quote.</summary>
    public readonly int Offset = offset;

    /// <summary>Length in bytes; of a string, without its quotes.</summary>
    public readonly int Length = length;

    /// <summary>Index of the token behind this value and all that it contains.</summary>
    public readonly int Next = next;

    public readonly InstanceTypes Type = type;

    public readonly TokenFlags Flags = flags;

    public bool IsEscaped => (Flags & TokenFlags.Escaped) != 0;

    public bool IsName => (Flags & TokenFlags.Name) != 0;

    public bool IsTrue => (Flags & TokenFlags.True) != 0;

    public ReadOnlySpan<byte> Text(ReadOnlySpan<byte> utf8) => utf8.Slice(Offset, Length);
}
