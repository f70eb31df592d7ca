namespace DataContracts.Drift.Solver;

/// <summary>Host names as patterns.</summary>
internal static class HostShapes
{
    // Without two hyphens in a row there is no label that has to be decoded.
    public const string InnerName = "[0-9A-Za-z](?:-?[0-9A-Za-z]){0,31}(?:\\.[0-9A-Za-z](?:-?[0-9A-Za-z]){0,31}){0,2}";

    public const string Inner = $"^{InnerName}$";

    /// <summary>Labels that neither begin nor end with a hyphen; their lengths, and what they decode to, are left open.</summary>
    /// <param name="more">Ranges of characters beyond letters and digits.</param>
    public static string Outer(string more) => more.Length == 0 ? $"^{OuterName(more)}$" : $"^[0-9A-Za-z.{more}-]+$";

    public static string OuterName(string more)
    {
        var label = $"[0-9A-Za-z{more}](?:[0-9A-Za-z{more}-]*[0-9A-Za-z{more}])?";
        return $"{label}(?:\\.{label})*";
    }
}
