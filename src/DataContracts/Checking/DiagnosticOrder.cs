using System.Collections.Immutable;

namespace DataContracts.Checking;

/// <summary>The one order of findings: by file, position and id, each once.</summary>
internal static class DiagnosticOrder
{
    public static ImmutableArray<ContractDiagnostic> Sort(IEnumerable<ContractDiagnostic> diagnostics) =>
    [
        .. diagnostics.Distinct()
            .OrderBy(diagnostic => diagnostic.File, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Range.StartLine)
            .ThenBy(diagnostic => diagnostic.Range.StartColumn)
            .ThenBy(diagnostic => diagnostic.RuleId, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
    ];
}
