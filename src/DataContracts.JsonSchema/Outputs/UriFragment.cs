using System.Buffers;
using System.Globalization;
using System.Text;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>A JSON Pointer as a URI's fragment (RFC 6901, section 6; RFC 3986, section 3.5).</summary>
internal static class UriFragment
{
    private static readonly SearchValues<byte> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?"u8);

    public static string Encode(string pointer)
    {
        var result = new StringBuilder();
        foreach (var octet in Encoding.UTF8.GetBytes(pointer))
        {
            _ = Plain.Contains(octet) ? result.Append((char)octet) : result.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
        }

        return result.ToString();
    }
}
