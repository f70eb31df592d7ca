using System.Globalization;
using DataContracts.Rules;

namespace DataContracts.Checking;

/// <summary>Fixtures that belong to no contract for the same reason: a folder of them is one mistake, and one finding.</summary>
internal static class FixturesWithoutContract
{
    public static IEnumerable<ContractDiagnostic> OnePerFolder(IEnumerable<ContractDiagnostic> findings)
    {
        var all = findings.ToLookup(IsAboutFolder);
        return all[false].Concat(
            from finding in all[true]
            group finding by (Path.GetDirectoryName(finding.File), finding.Message) into same
            let first = same.MinBy(finding => finding.File, StringComparer.Ordinal)
            select same.Count() == 1 ? first : first with { Message = $"{first.Message} (likewise {Others(same.Count())} in its folder)" });
    }

    // One that names a schema is wrong at that line.
    private static bool IsAboutFolder(ContractDiagnostic finding) =>
        finding.Rule == SetupRules.FixtureWithoutContract && finding.Range == SourceRange.FileStart;

    private static string Others(int count) =>
        count == 2 ? "another one" : string.Create(CultureInfo.InvariantCulture, $"{count - 1} more");
}
