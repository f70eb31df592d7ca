using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.Drift.Solver;

/// <summary>Validators of which one allows all that another allows, where no pattern says so.</summary>
internal static class FormatInclusions
{
    /// <summary>Each narrow one with a wider one.</summary>
    public static IReadOnlyList<(StringFormat Narrow, StringFormat Wide)> All { get; } =
    [
        (HostnameFormat.IsValid, Rfc1123.IsHostname),
        (HostnameFormat.IsValid, IdnHostnameFormat.IsValid),
        (EmailFormat.IsValid, IdnEmailFormat.IsValid),
        (RelativeJsonPointerFormat.IsValidWithoutAdjustment, RelativeJsonPointerFormat.IsValid),
    ];

    /// <summary>Whether every string of the one format is one of the other.</summary>
    public static bool Hold(FormatAtom narrow, FormatAtom wide) =>
        narrow.Format.Method == wide.Format.Method
        || All.Any(pair => pair.Narrow.Method == narrow.Format.Method && pair.Wide.Method == wide.Format.Method);
}
