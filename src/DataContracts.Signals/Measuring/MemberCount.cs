namespace DataContracts.Signals.Measuring;

/// <summary>Sees whether a gzip file has several members, as files have that were joined.</summary>
internal sealed class MemberCount(Stream inner) : ForwardStream
{
    private readonly byte[] _seam = new byte[4];
    private bool _hasFirst;

    /// <summary>Whether the start of a second member was seen.</summary>
    public bool HasSeveral { get; private set; }

    private static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var bytes = buffer[..read];
        foreach (var value in bytes[..Math.Min(2, read)])
        {
            // The start of a member may be in two reads.
            (_seam[0], _seam[1], _seam[2], _seam[3]) = (_seam[1], _seam[2], _seam[3], value);
            HasSeveral |= _hasFirst && _seam.AsSpan(1).SequenceEqual(Magic);
        }

        HasSeveral |= bytes[Math.Min(read, _hasFirst ? 0 : 1)..].IndexOf(Magic) >= 0;
        _hasFirst |= read > 0;
        bytes[Math.Max(0, read - 2)..].CopyTo(_seam.AsSpan(4 - Math.Min(2, read)));
        return read;
    }
}
