using System.Buffers;
using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>The grammar of RFC 3986, appendix A, and with <c>isIri</c> its extension by RFC 3987.</summary>
internal static class Rfc3986
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private const string SubDelims = "!$&'()*+,;=";

    private static readonly SearchValues<byte> s_scheme = Characters("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");
    private static readonly SearchValues<byte> s_registeredName = Characters(Unreserved + SubDelims);
    private static readonly SearchValues<byte> s_userinfo = Characters(Unreserved + SubDelims + ":");
    private static readonly SearchValues<byte> s_path = Characters(Unreserved + SubDelims + ":@/");
    private static readonly SearchValues<byte> s_query = Characters(Unreserved + SubDelims + ":@/?");
    private static readonly SearchValues<byte> s_schemeEnd = Characters(":/?#");

    public static bool IsAbsolute(ReadOnlySpan<byte> utf8, bool isIri)
    {
        var colon = utf8.IndexOfAny(s_schemeEnd);
        return colon > 0 && utf8[colon] == ':' && char.IsAsciiLetter((char)utf8[0]) && !utf8[..colon].ContainsAnyExcept(s_scheme)
            && IsHierarchy(utf8[(colon + 1)..], isIri);
    }

    public static bool IsReference(ReadOnlySpan<byte> utf8, bool isIri)
    {
        // The first segment of a relative path holds no colon; so what has one there is a URI or nothing.
        var end = utf8.IndexOfAny(s_schemeEnd);
        return end >= 0 && utf8[end] == ':' ? IsAbsolute(utf8, isIri) : IsHierarchy(utf8, isIri);
    }

    /// <summary>Authority, path, query and fragment.</summary>
    private static bool IsHierarchy(ReadOnlySpan<byte> utf8, bool isIri)
    {
        var fragment = utf8.IndexOf((byte)'#');
        if (fragment >= 0)
        {
            if (!Consists(utf8[(fragment + 1)..], s_query, isIri))
            {
                return false;
            }

            utf8 = utf8[..fragment];
        }

        var query = utf8.IndexOf((byte)'?');
        if (query >= 0)
        {
            if (!Consists(utf8[(query + 1)..], s_query, isIri, mayBePrivate: true))
            {
                return false;
            }

            utf8 = utf8[..query];
        }

        if (utf8.StartsWith("//"u8))
        {
            utf8 = utf8[2..];
            var slash = utf8.IndexOf((byte)'/');
            if (!IsAuthority(slash < 0 ? utf8 : utf8[..slash], isIri))
            {
                return false;
            }

            utf8 = slash < 0 ? [] : utf8[slash..];
        }

        return Consists(utf8, s_path, isIri);
    }

    private static bool IsAuthority(ReadOnlySpan<byte> utf8, bool isIri)
    {
        var at = utf8.IndexOf((byte)'@');
        if (at >= 0)
        {
            if (!Consists(utf8[..at], s_userinfo, isIri))
            {
                return false;
            }

            utf8 = utf8[(at + 1)..];
        }

        int hostEnd;
        if (!utf8.IsEmpty && utf8[0] == '[')
        {
            hostEnd = utf8.IndexOf((byte)']') + 1;
            if (hostEnd == 0 || !IpLiteral.IsValid(utf8[1..(hostEnd - 1)]))
            {
                return false;
            }
        }
        else
        {
            var colon = utf8.IndexOf((byte)':');
            hostEnd = colon < 0 ? utf8.Length : colon;
            if (!Consists(utf8[..hostEnd], s_registeredName, isIri))
            {
                return false;
            }
        }

        var port = utf8[hostEnd..];
        return port.IsEmpty || (port[0] == ':' && !port[1..].ContainsAnyExceptInRange((byte)'0', (byte)'9'));
    }

    private static bool Consists(ReadOnlySpan<byte> utf8, SearchValues<byte> allowed, bool isIri, bool mayBePrivate = false)
    {
        for (var next = utf8.IndexOfAnyExcept(allowed); next >= 0; next = utf8.IndexOfAnyExcept(allowed))
        {
            utf8 = utf8[next..];
            var length = PercentEncoding.IsTriplet(utf8) ? PercentEncoding.TripletLength : 0;
            if (length == 0 && isIri && Rune.DecodeFromUtf8(utf8, out var rune, out var runeLength) == OperationStatus.Done
                && (Rfc3987Characters.IsUcschar(rune) || (mayBePrivate && Rfc3987Characters.IsIprivate(rune))))
            {
                length = runeLength;
            }

            if (length == 0)
            {
                return false;
            }

            utf8 = utf8[length..];
        }

        return true;
    }

    private static SearchValues<byte> Characters(string ascii) => SearchValues.Create(Encoding.ASCII.GetBytes(ascii));
}
