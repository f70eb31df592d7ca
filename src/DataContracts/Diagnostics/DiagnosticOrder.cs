using System.Collections.Immutable;

namespace DataContracts;

/// <summary>The one order of findings: by file, position and id; then by everything else, so that two runs print the same bytes.</summary>
public static class DiagnosticOrder
{
    /// <summary>Which of two findings comes first.</summary>
    /// <param name="left">A finding.</param>
    /// <param name="right">Another one.</param>
    /// <returns>Less than zero where <paramref name="left"/> comes first, zero where both are equal.</returns>
    public static int Compare(ContractDiagnostic left, ContractDiagnostic right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var order = string.CompareOrdinal(left.File, right.File);
        order = order != 0
            ? order
            : (left.Range.StartLine, left.Range.StartColumn).CompareTo((right.Range.StartLine, right.Range.StartColumn));
        order = order != 0 ? order : string.CompareOrdinal(left.RuleId, right.RuleId);
        order = order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
        order = order != 0 ? order : Compare(left.Range, right.Range);
        order = order != 0 ? order : string.CompareOrdinal(left.Contract?.File, right.Contract?.File);
        return order != 0 ? order : Compare(left.Contract?.Range ?? default, right.Contract?.Range ?? default);
    }

    /// <summary>Every finding once, in order.</summary>
    internal static ImmutableArray<ContractDiagnostic> Sort(IEnumerable<ContractDiagnostic> diagnostics) =>
        [.. diagnostics.Distinct().Order(Comparer<ContractDiagnostic>.Create(Compare))];

    private static int Compare(SourceRange left, SourceRange right) =>
        (left.StartLine, left.StartColumn, left.EndLine, left.EndColumn)
            .CompareTo((right.StartLine, right.StartColumn, right.EndLine, right.EndColumn));
}
