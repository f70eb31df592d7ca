using System.Buffers;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>The UTF-8 value of a string token; rents a buffer only where the text holds an escape.</summary>
internal readonly ref struct Unescaped
{
    private readonly byte[]? _rented;

    public Unescaped(ReadOnlySpan<byte> utf8, in Token token)
    {
        var text = token.Text(utf8);
        if (!token.IsEscaped)
        {
            Utf8 = text;
            return;
        }

        _rented = ArrayPool<byte>.Shared.Rent(text.Length);
        Utf8 = _rented.AsSpan(0, JsonString.Unescape(text, _rented));
    }

    public ReadOnlySpan<byte> Utf8 { get; }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }
    }
}
