using System.Buffers.Binary;
using System.IO.Compression;

namespace DataContracts.Signals.Measuring;

/// <summary>
/// The text in a gzip file. The framework's stream ends quietly where the file is cut off, so the length at the end of the file is
/// compared with what was unpacked.
/// </summary>
internal sealed class PackedStream(CountedStream input) : ForwardStream
{
    // Header and trailer: the end of anything shorter is not a length.
    private const int ShortestFile = 18;

    private readonly MemberCount _members = new(input);
    private GZipStream? _unpacked;
    private long _length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">The file is cut off or damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        _unpacked ??= new GZipStream(_members, CompressionMode.Decompress);
        var read = _unpacked.Read(buffer);
        _length += read;
        return read > 0 || buffer.IsEmpty || IsWhole ? read : throw new InvalidDataException("the packed data ends early");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked?.Dispose();
            _members.Dispose();
        }

        base.Dispose(disposing);
    }

    // The length is that of the last member, modulo 2^32; of a file that is cut off it is a random number.
    private bool IsWhole => input.Count >= ShortestFile
        && BinaryPrimitives.ReadUInt32LittleEndian(input.End) is var last
        && (last == unchecked((uint)_length) || (_members.HasSeveral && last < _length));
}
