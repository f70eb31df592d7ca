using System.Globalization;

namespace DataContracts.Drift.Solver;

/// <summary>IP addresses as patterns.</summary>
internal static class AddressShapes
{
    private const int Groups = 8;
    private const string Octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private const string Group = "[0-9A-Fa-f]{1,4}";

    public const string Ipv4 = $"(?:{Octet}\\.){{3}}{Octet}";

    /// <summary>All groups, or some before and some after a "::" for at least one; an IPv4 address at the end counts as two.</summary>
    public static string Ipv6 { get; } = string.Join('|', Enumerable.Range(0, Groups)
        .Select(before => (
            Head: Upto(before, isExact: true, mayEndInIpv4: false),
            Tail: Upto(Groups - 1 - before, isExact: false, mayEndInIpv4: true)))
        .Select(parts => $"{parts.Head}::{Optional(parts.Tail)}")
        .Prepend(Upto(Groups, isExact: true, mayEndInIpv4: true)));

    private static string Optional(string pattern) => pattern.Length == 0 ? "" : $"(?:{pattern})?";

    private static string Upto(int count, bool isExact, bool mayEndInIpv4)
    {
        if (count == 0)
        {
            return "";
        }

        string Repeated(int times, string before, string after) =>
            string.Create(CultureInfo.InvariantCulture, $"(?:{before}{Group}{after}){{{(isExact ? "" : "0,")}{times}}}");
        var groups = Group + Repeated(count - 1, ":", "");
        return mayEndInIpv4 && count >= 2 ? $"(?:{groups}|{Repeated(count - 2, "", ":")}{Ipv4})" : groups;
    }
}
