namespace DataContracts.Drift.Solver;

/// <summary>URIs and IRIs (RFC 3986, RFC 3987) and their templates (RFC 6570) as patterns.</summary>
internal static class UriShapes
{
    private const string Hex = "[0-9A-Fa-f]";
    private const string Triplet = $"%{Hex}{{2}}";
    private const string Scheme = "[A-Za-z][0-9A-Za-z+.\\-]*:";
    private const string Unreserved = "0-9A-Za-z._~!$&'()*+,;=\\-";
    private const string Name = $"(?:[0-9A-Za-z_]|{Triplet})(?:\\.?(?:[0-9A-Za-z_]|{Triplet}))*";
    private const string Future = $"[Vv]{Hex}+\\.[0-9A-Za-z._~!$&'()*+,;=:\\-]+";
    private const string Variable = $"{Name}(?:\\*|:[1-9][0-9]{{0,3}})?";

    private static readonly string Ucschar = "\\u{A0}-\\u{200D}\\u{2010}-\\u{2029}\\u{202F}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}"
        + string.Concat(Enumerable.Range(1, 13).Select(Plane))
        + "\\u{E1000}-\\u{EFFFD}";

    private static readonly string Private = "\\u{E000}-\\u{F8FF}" + Plane(15) + Plane(16);

    public static string Template { get; } =
        $"^(?:[!#$&'()*+,\\-.\\/0-9:;=?@A-Z\\[\\]_a-z~{Ucschar}{Private}]|{Triplet}|\\{{[+#.\\/;?&=,!@|]?{Variable}(?:,{Variable})*\\}})*$";

    /// <param name="isIri">Whether characters beyond ASCII are allowed.</param>
    public static string Absolute(bool isIri) => $"^{Scheme}{Hierarchy(isIri, mayHoldColon: true)}$";

    public static string Reference(bool isIri) =>
        $"^(?:{Scheme}{Hierarchy(isIri, mayHoldColon: true)}|{Hierarchy(isIri, mayHoldColon: false)})$";

    private static string Hierarchy(bool isIri, bool mayHoldColon)
    {
        string Any(string more, string @private = "") => $"(?:[{Unreserved}{more}{(isIri ? Ucschar + @private : "")}]|{Triplet})";
        var path = Any(":@\\/");
        var authority = $"\\/\\/(?:{Any(":")}*@)?(?:{Any("")}*|\\[(?:{AddressShapes.Ipv6}|{Future})\\])(?::[0-9]*)?(?:\\/{path}*)?";
        var rooted = $"\\/(?:{Any(":@")}{path}*)?";
        var first = Any(mayHoldColon ? ":@" : "@");

        // A first segment without a colon goes up to the first slash.
        var rootless = mayHoldColon ? $"{first}{path}*" : $"{first}+(?:\\/{path}*)?";
        return $"(?:{authority}|{rooted}|{rootless})?(?:\\?{Any(":@\\/?", Private)}*)?(?:#{Any(":@\\/?")}*)?";
    }

    private static string Plane(int number) => $"\\u{{{number:X}0000}}-\\u{{{number:X}FFFD}}";
}
