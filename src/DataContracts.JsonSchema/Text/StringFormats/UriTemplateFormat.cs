using System.Buffers;
using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary><c>uri-template</c>: the grammar of RFC 6570, section 2, of any level.</summary>
internal static class UriTemplateFormat
{
    // The apostrophe is missing in the RFC's text by mistake (erratum 6937).
    private static readonly SearchValues<byte> s_literals =
        SearchValues.Create("!#$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~"u8);

    private static readonly SearchValues<byte> s_operators = SearchValues.Create("+#./;?&=,!@|"u8);

    public static bool IsValid(ReadOnlySpan<byte> utf8)
    {
        for (var next = utf8.IndexOfAnyExcept(s_literals); next >= 0; next = utf8.IndexOfAnyExcept(s_literals))
        {
            utf8 = utf8[next..];
            var length = utf8[0] == '{' ? ExpressionLength(utf8) : LiteralLength(utf8);
            if (length == 0)
            {
                return false;
            }

            utf8 = utf8[length..];
        }

        return true;
    }

    private static int LiteralLength(ReadOnlySpan<byte> utf8)
    {
        if (PercentEncoding.IsTriplet(utf8))
        {
            return PercentEncoding.TripletLength;
        }

        return Rune.DecodeFromUtf8(utf8, out var rune, out var length) == OperationStatus.Done
            && (Rfc3987Characters.IsUcschar(rune) || Rfc3987Characters.IsIprivate(rune)) ? length : 0;
    }

    private static int ExpressionLength(ReadOnlySpan<byte> utf8)
    {
        var end = utf8.IndexOf((byte)'}');
        if (end < 0)
        {
            return 0;
        }

        var variables = utf8[1..end];
        if (!variables.IsEmpty && s_operators.Contains(variables[0]))
        {
            variables = variables[1..];
        }

        foreach (var range in variables.Split((byte)','))
        {
            if (!IsVariableSpecification(variables[range]))
            {
                return 0;
            }
        }

        return end + 1;
    }

    private static bool IsVariableSpecification(ReadOnlySpan<byte> utf8)
    {
        if (!utf8.IsEmpty && utf8[^1] == '*')
        {
            return IsVariableName(utf8[..^1]);
        }

        var colon = utf8.IndexOf((byte)':');
        return colon < 0 ? IsVariableName(utf8) : IsVariableName(utf8[..colon]) && IsMaxLength(utf8[(colon + 1)..]);
    }

    private static bool IsMaxLength(ReadOnlySpan<byte> utf8) =>
        utf8.Length is >= 1 and <= 4 && utf8[0] != '0' && !utf8.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private static bool IsVariableName(ReadOnlySpan<byte> utf8)
    {
        var mayBeDot = false;
        while (!utf8.IsEmpty)
        {
            if (utf8[0] == '.' && mayBeDot)
            {
                mayBeDot = false;
                utf8 = utf8[1..];
                continue;
            }

            var length = PercentEncoding.IsTriplet(utf8) ? PercentEncoding.TripletLength
                : char.IsAsciiLetterOrDigit((char)utf8[0]) || utf8[0] == '_' ? 1 : 0;
            if (length == 0)
            {
                return false;
            }

            mayBeDot = true;
            utf8 = utf8[length..];
        }

        // Neither empty nor ending in a dot.
        return mayBeDot;
    }
}
