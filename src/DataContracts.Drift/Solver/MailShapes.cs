using System.Globalization;

namespace DataContracts.Drift.Solver;

/// <summary>Mail addresses as patterns (RFC 5321, section 4.1.2; RFC 6531).</summary>
internal static class MailShapes
{
    private const int MaxLocal = 64;
    private const int MaxDomain = 255;
    private const string Atom = "0-9A-Za-z!#$%&'*+/=?^_`{|}~\\-";
    private const string Beyond = "\\u{80}-\\uD7FF\\uE000-\\u{10FFFF}";

    private const string IdnLetter = $"[0-9A-Za-z{Beyond}]";
    private const string IdnName = $"{IdnLabel}(?:\\.{IdnLabel})*";
    private const string IdnLabel = $"{IdnLetter}(?:[0-9A-Za-z{Beyond}-]{{0,61}}{IdnLetter})?";

    // The length of a domain is left open, but with the shortest name before it this is what may follow. So is that of a quoted name with
    // pairs of characters for one.
    public static FormatShape Email { get; } = FormatShape
        .Between(Mailbox("", HostShapes.Name, 64, 62), Mailbox("", HostShapes.Name, 64, 31), "a@b.c", "someone@example.com")
        .Within(MaxLocal + 1 + MaxDomain, 2 + HostShapes.MaxLength);

    // A character beyond ASCII has up to four bytes, which are what is counted.
    public static FormatShape IdnEmail { get; } = FormatShape
        .Between(Mailbox(Beyond, IdnName, 64, 62), Mailbox(Beyond, IdnName, 16, 7), "a@b.c", "someone@example.com")
        .Within(MaxLocal + 1 + MaxDomain, MaxLocal);

    private static string Literal => $"\\[(?:{AddressShapes.Ipv4}|[Ii][Pp][Vv]6:(?:{AddressShapes.Ipv6}))\\]";

    /// <param name="more">Ranges of characters beyond ASCII that a name may have.</param>
    /// <param name="domain">What follows the at sign, where it is not an address.</param>
    /// <param name="longest">The most characters of a name.</param>
    /// <param name="longestQuoted">The most between quotes.</param>
    private static string Mailbox(string more, string domain, int longest, int longestQuoted) => string.Create(
        CultureInfo.InvariantCulture,
        $"^(?=\"|[^@]{{1,{longest}}}@)(?:[{Atom}{more}]+(?:\\.[{Atom}{more}]+)*"
            + $"|\"(?:[ !#-\\[\\]-~{more}]|\\\\[ -~]){{0,{longestQuoted}}}\")@(?:{domain}|{Literal})$");
}
