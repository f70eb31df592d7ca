using System.Security.Cryptography;
using System.Text;

namespace DataContracts.Odcs;

/// <summary>
/// The id of a contract that has none of its own: UUID version 5 (RFC 9562, section 5.5) of its name, the same wherever it is computed.
/// </summary>
internal static class StableId
{
    // RFC 9562, section 6.6: the namespace of URLs, since "contract:name" is a URI.
    private static readonly Guid s_urlNamespace = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    public static string Of(string name)
    {
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // Version 5 is made with SHA-1; nothing here is a secret.
        SHA1.HashData([.. s_urlNamespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes("contract:" + name)], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true).ToString();
    }
}
