using System.Globalization;
using DataContracts.Rules;

namespace DataContracts.Reporting;

/// <summary>Replaces the last of very many findings of a file by one that says how many they are.</summary>
internal static class FindingLimit
{
    public static IEnumerable<ContractDiagnostic> Apply(ContractDiagnostic[] file, int most)
    {
        // The line about a single one would be no shorter than that one.
        if (file.Length <= most + 1)
        {
            return file;
        }

        var rest = file[most..];
        return file[..most].Append(More(rest, rest.Sum(finding => 1 + finding.Others)));
    }

    private static ContractDiagnostic More(ContractDiagnostic[] rest, long count)
    {
        // A finding that stands for others has a number that may be too low.
        var quantity = string.Create(CultureInfo.InvariantCulture, $"{(count > rest.Length ? "at least " : "")}{count}");
        return new ContractDiagnostic(
            SetupRules.MoreFindings,
            rest.Max(finding => finding.Severity),
            rest[0].File,
            rest[0].Range,
            $"{quantity} more findings in this file, from here on; DataContractsMaxFindings or --max-findings lists more of them",
            HidesSource: rest[0].HidesSource);
    }
}
