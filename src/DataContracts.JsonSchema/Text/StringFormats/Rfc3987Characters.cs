using System.Text;

namespace DataContracts.JsonSchema.Text.StringFormats;

/// <summary>The characters beyond ASCII which RFC 3987, section 2.2, adds to those of a URI.</summary>
internal static class Rfc3987Characters
{
    /// <summary><c>ucschar</c>, without the formatting characters which section 4.1 forbids.</summary>
    public static bool IsUcschar(Rune rune) => rune.Value switch
    {
        0x200E or 0x200F or (>= 0x202A and <= 0x202E) => false,
        (>= 0xA0 and <= 0xD7FF) or (>= 0xF900 and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFFEF) => true,
        >= 0xE0000 and < 0xE1000 => false,
        >= 0x10000 and < 0xF0000 => (rune.Value & 0xFFFF) <= 0xFFFD,
        _ => false,
    };

    /// <summary><c>iprivate</c>: allowed in a query only.</summary>
    public static bool IsIprivate(Rune rune) => rune.Value switch
    {
        >= 0xE000 and <= 0xF8FF => true,
        >= 0xF0000 => (rune.Value & 0xFFFF) <= 0xFFFD,
        _ => false,
    };
}
