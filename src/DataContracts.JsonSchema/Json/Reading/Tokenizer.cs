using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>
/// Reads UTF-8 JSON (RFC 8259) once into a flat table of tokens. Nothing is converted and nothing is allocated but the table.
/// </summary>
internal static partial class Tokenizer
{
    private const int NoParent = -1;

    /// <summary>Fills <paramref name="table"/>; on an error, <paramref name="errorOffset"/> is the byte where it was seen.</summary>
    public static TokenizeError Read(ReadOnlySpan<byte> utf8, int maxDepth, ref TokenTable table, out int errorOffset)
    {
        if (!Utf8.IsValid(utf8))
        {
            errorOffset = FirstInvalidByte(utf8);
            return TokenizeError.NotUtf8;
        }

        return ReadDocument(utf8, StartsWithByteOrderMark(utf8) ? 3 : 0, maxDepth, ref table, out errorOffset);
    }

    public static bool StartsWithByteOrderMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8);

    // Labels instead of states: each position of the grammar is one place in the code, and the hot path has no dispatch.
    // All that changes is in locals that nothing takes by reference: others would be written to memory for each byte.
    private static TokenizeError ReadDocument(
        ReadOnlySpan<byte> utf8, int position, int maxDepth, ref TokenTable table, out int errorOffset)
    {
        var tokens = table.Room;
        var count = 0;
        var parent = NoParent;
        var isObject = false;
        var depth = 0;
        var error = TokenizeError.None;

        position = SkipWhiteSpace(utf8, position);
        if (position == utf8.Length)
        {
            error = TokenizeError.Empty;
            goto Stop;
        }

    Value:
        if ((uint)position >= (uint)utf8.Length)
        {
            error = TokenizeError.ValueExpected;
            goto Stop;
        }

        if ((uint)count >= (uint)tokens.Length)
        {
            tokens = table.Grow(count);
        }

        var first = utf8[position];
        if (first == '"')
        {
            var start = position + 1;
            var end = StringStop(utf8, start);
            var flags = TokenFlags.None;
            if ((uint)end >= (uint)utf8.Length || utf8[end] != '"')
            {
                flags = TokenFlags.Escaped;
                var stop = end;
                error = ReadEscaped(utf8, start, ref stop);
                end = stop;
                if (error != TokenizeError.None)
                {
                    position = end;
                    goto Stop;
                }
            }

            tokens[count] = new Token(start, end - start, ++count, InstanceTypes.String, flags);
            position = end + 1;
        }
        else if (first is (byte)'{' or (byte)'[')
        {
            if (++depth > maxDepth)
            {
                error = TokenizeError.TooDeep;
                goto Stop;
            }

            // While a container is open its Next holds its parent: the table is its own stack.
            isObject = first == '{';
            tokens[count] = new Token(position, 0, parent, isObject ? InstanceTypes.Object : InstanceTypes.Array);
            parent = count++;
            position = SkipWhiteSpace(utf8, position + 1);
            if ((uint)position < (uint)utf8.Length && utf8[position] == (isObject ? (byte)'}' : (byte)']'))
            {
                goto Close;
            }

            if (isObject)
            {
                goto Name;
            }

            goto Value;
        }
        else
        {
            var end = position;
            error = first is (byte)'t' or (byte)'f' or (byte)'n'
                ? ReadLiteral(utf8, ref end, out var type, out var flags)
                : ReadNumber(utf8, ref end, out type, out flags);
            if (error != TokenizeError.None)
            {
                error = StandsBehindComma(utf8, position) ? TokenizeError.TrailingComma : error;
                goto Stop;
            }

            tokens[count] = new Token(position, end - position, ++count, type, flags);
            position = end;
        }

    AfterValue:
        position = SkipWhiteSpace(utf8, position);
        if (parent == NoParent)
        {
            error = position == utf8.Length ? TokenizeError.None : TokenizeError.ContentBehindEnd;
            goto Stop;
        }

        if ((uint)position >= (uint)utf8.Length)
        {
            error = TokenizeError.Unclosed;
            goto Stop;
        }

        if (utf8[position] == ',')
        {
            position = SkipWhiteSpace(utf8, position + 1);
            if (isObject)
            {
                goto Name;
            }

            goto Value;
        }

        if (utf8[position] == (isObject ? (byte)'}' : (byte)']'))
        {
            goto Close;
        }

        error = TokenizeError.CommaOrEndExpected;
        goto Stop;

    Name:
        if ((uint)position >= (uint)utf8.Length)
        {
            error = TokenizeError.Unclosed;
            goto Stop;
        }

        if (utf8[position] != '"')
        {
            error = StandsBehindComma(utf8, position) ? TokenizeError.TrailingComma : TokenizeError.NameExpected;
            goto Stop;
        }

        if ((uint)count >= (uint)tokens.Length)
        {
            tokens = table.Grow(count);
        }

        {
            var start = position + 1;
            var end = StringStop(utf8, start);
            var flags = TokenFlags.Name;
            if ((uint)end >= (uint)utf8.Length || utf8[end] != '"')
            {
                flags |= TokenFlags.Escaped;
                var stop = end;
                error = ReadEscaped(utf8, start, ref stop);
                end = stop;
                if (error != TokenizeError.None)
                {
                    position = end;
                    goto Stop;
                }
            }

            tokens[count] = new Token(start, end - start, ++count, InstanceTypes.String, flags);
            position = SkipWhiteSpace(utf8, end + 1);
        }

        if ((uint)position >= (uint)utf8.Length || utf8[position] != ':')
        {
            error = TokenizeError.ColonExpected;
            goto Stop;
        }

        position = SkipWhiteSpace(utf8, position + 1);
        goto Value;

    Close:
        position++;
        var opened = tokens[parent];
        tokens[parent] = new Token(opened.Offset, position - opened.Offset, count, opened.Type);
        parent = opened.Next;
        isObject = parent != NoParent && tokens[parent].Type == InstanceTypes.Object;
        depth--;
        goto AfterValue;

    Stop:
        table.Fill(count);
        errorOffset = position;
        return error;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SkipWhiteSpace(ReadOnlySpan<byte> utf8, int position)
    {
        // Between two tokens there is mostly nothing or one space.
        if ((uint)position < (uint)utf8.Length && utf8[position] > ' ')
        {
            return position;
        }

        return (uint)(position + 1) < (uint)utf8.Length && utf8[position + 1] > ' ' && utf8[position] == ' '
            ? position + 1
            : SkipLongWhiteSpace(utf8, position);
    }

    private static int SkipLongWhiteSpace(ReadOnlySpan<byte> utf8, int position)
    {
        while ((uint)position < (uint)utf8.Length && utf8[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            position++;
        }

        return position;
    }

    // Asked only where reading has failed.
    private static bool StandsBehindComma(ReadOnlySpan<byte> utf8, int position) =>
        (uint)position < (uint)utf8.Length
            && utf8[position] is (byte)'}' or (byte)']'
            && utf8[..position].TrimEnd(" \t\r\n"u8) is [.., (byte)','];

    private static int FirstInvalidByte(ReadOnlySpan<byte> utf8)
    {
        var offset = 0;
        while (offset < utf8.Length
            && System.Text.Rune.DecodeFromUtf8(utf8[offset..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }
}
