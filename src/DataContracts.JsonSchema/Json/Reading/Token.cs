namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>One value or member name of a document. A container's members follow it; <see cref="Next"/> skips them.</summary>
internal readonly struct Token(int offset, int length, int next, InstanceTypes type, TokenFlags flags = TokenFlags.None)
{
    // Type and flags share a field: a structure of more than four fields is built on the stack and copied.
    private readonly int _kind = (int)type | ((int)flags << 8);

    /// <summary>The first byte; of a string, the first after its quote.</summary>
    public readonly int Offset = offset;

    /// <summary>Length in bytes; of a string, without its quotes.</summary>
    public readonly int Length = length;

    /// <summary>Index of the token after this value and all that it contains.</summary>
    public readonly int Next = next;

    /// <summary>The first byte; of a string, its quote.</summary>
    public int Start => Type == InstanceTypes.String ? Offset - 1 : Offset;

    /// <summary>The byte after the value; of a string, after its quote.</summary>
    public int End => Type == InstanceTypes.String ? Offset + Length + 1 : Offset + Length;

    public InstanceTypes Type => (InstanceTypes)(byte)_kind;

    public bool IsEscaped => (_kind & ((int)TokenFlags.Escaped << 8)) != 0;

    public bool IsName => (_kind & ((int)TokenFlags.Name << 8)) != 0;

    public bool IsTrue => (_kind & ((int)TokenFlags.True << 8)) != 0;

    public ReadOnlySpan<byte> Text(ReadOnlySpan<byte> utf8) => utf8.Slice(Offset, Length);
}
