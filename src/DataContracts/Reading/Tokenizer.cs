using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace DataContracts.Reading;

/// <summary>Reads UTF-8 JSON (RFC 8259) once into a flat table of tokens. Nothing is converted and nothing is allocated but the table.</summary>
internal ref partial struct Tokenizer
{
    private const int NoParent = -1;

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _maxDepth;
    private int _position;

    private Tokenizer(ReadOnlySpan<byte> utf8, int start, int maxDepth)
    {
        _utf8 = utf8;
        _position = start;
        _maxDepth = maxDepth;
    }

    /// <summary>Fills <paramref name="table"/>; on an error, <paramref name="errorOffset"/> is the byte where it was seen.</summary>
    public static TokenizeError Read(ReadOnlySpan<byte> utf8, int maxDepth, ref TokenTable table, out int errorOffset)
    {
        if (!Utf8.IsValid(utf8))
        {
            errorOffset = FirstInvalidByte(utf8);
            return TokenizeError.NotUtf8;
        }

        var tokenizer = new Tokenizer(utf8, StartsWithByteOrderMark(utf8) ? 3 : 0, maxDepth);
        var error = tokenizer.ReadDocument(ref table);
        errorOffset = tokenizer._position;
        return error;
    }

    public static bool StartsWithByteOrderMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8);

    private TokenizeError ReadDocument(ref TokenTable table)
    {
        var parent = NoParent;
        var depth = 0;
        TokenizeError error;

        SkipWhiteSpace();
        if (_position == _utf8.Length)
        {
            return TokenizeError.Empty;
        }

        // Labels instead of states: each position of the grammar is one place in the code, and the hot path has no dispatch.
    Value:
        if (_position >= _utf8.Length)
        {
            return TokenizeError.ValueExpected;
        }

        switch (_utf8[_position])
        {
            case (byte)'{':
                if (++depth > _maxDepth)
                {
                    return TokenizeError.TooDeep;
                }

                // While a container is open its Next holds its parent: the table is its own stack.
                table.Add(new Token(_position, 0, parent, InstanceTypes.Object));
                parent = table.Count - 1;
                _position++;
                SkipWhiteSpace();
                if (Peek() == '}')
                {
                    goto Close;
                }

                goto Name;
            case (byte)'[':
                if (++depth > _maxDepth)
                {
                    return TokenizeError.TooDeep;
                }

                table.Add(new Token(_position, 0, parent, InstanceTypes.Array));
                parent = table.Count - 1;
                _position++;
                SkipWhiteSpace();
                if (Peek() == ']')
                {
                    goto Close;
                }

                goto Value;
            case (byte)'"':
                error = ReadString(ref table, TokenFlags.None);
                break;
            case (byte)'t':
                error = ReadLiteral(ref table, "true"u8, InstanceTypes.Boolean, TokenFlags.True);
                break;
            case (byte)'f':
                error = ReadLiteral(ref table, "false"u8, InstanceTypes.Boolean, TokenFlags.None);
                break;
            case (byte)'n':
                error = ReadLiteral(ref table, "null"u8, InstanceTypes.Null, TokenFlags.None);
                break;
            default:
                error = ReadNumber(ref table);
                break;
        }

        if (error != TokenizeError.None)
        {
            return error;
        }

    AfterValue:
        SkipWhiteSpace();
        if (parent == NoParent)
        {
            return _position == _utf8.Length ? TokenizeError.None : TokenizeError.ContentBehindEnd;
        }

        var isObject = table[parent].Type == InstanceTypes.Object;
        switch (Peek())
        {
            case ',':
                _position++;
                SkipWhiteSpace();
                if (Peek() is '}' or ']')
                {
                    return TokenizeError.TrailingComma;
                }

                if (isObject)
                {
                    goto Name;
                }

                goto Value;
            case '}' when isObject:
            case ']' when !isObject:
                goto Close;
            case -1:
                return TokenizeError.Unclosed;
            default:
                return TokenizeError.CommaOrEndExpected;
        }

    Name:
        switch (Peek())
        {
            case '"':
                break;
            case -1:
                return TokenizeError.Unclosed;
            default:
                return TokenizeError.NameExpected;
        }

        error = ReadString(ref table, TokenFlags.Name);
        if (error != TokenizeError.None)
        {
            return error;
        }

        SkipWhiteSpace();
        if (Peek() != ':')
        {
            return TokenizeError.ColonExpected;
        }

        _position++;
        SkipWhiteSpace();
        goto Value;

    Close:
        _position++;
        ref var container = ref table[parent];
        var grandparent = container.Next;
        container = new Token(container.Offset, _position - container.Offset, table.Count, container.Type);
        parent = grandparent;
        depth--;
        goto AfterValue;
    }

    private readonly int Peek() => _position < _utf8.Length ? _utf8[_position] : -1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipWhiteSpace()
    {
        // Between two tokens there is mostly nothing or one space.
        var position = _position;
        if ((uint)position < (uint)_utf8.Length && _utf8[position] > ' ')
        {
            return;
        }

        position++;
        if ((uint)position < (uint)_utf8.Length && _utf8[position] > ' ' && _utf8[position - 1] == ' ')
        {
            _position = position;
            return;
        }

        SkipLongWhiteSpace();
    }

    private void SkipLongWhiteSpace()
    {
        var position = _position;
        while ((uint)position < (uint)_utf8.Length && _utf8[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            position++;
        }

        _position = position;
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (offset < utf8.Length && System.Text.Rune.DecodeFromUtf8(utf8[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }
}
