namespace DataContracts.Reporting;

/// <summary>File, position, id; then everything else, so that two runs print the same bytes.</summary>
internal static class DiagnosticOrder
{
    public static int Compare(ContractDiagnostic left, ContractDiagnostic right)
    {
        var order = string.CompareOrdinal(left.File, right.File);
        order = order != 0 ? order : Compare(left.Range, right.Range);
        order = order != 0 ? order : string.CompareOrdinal(left.RuleId, right.RuleId);
        order = order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
        order = order != 0 ? order : string.CompareOrdinal(left.Contract?.File, right.Contract?.File);
        return order != 0 ? order : Compare(left.Contract?.Range ?? default, right.Contract?.Range ?? default);
    }

    private static int Compare(SourceRange left, SourceRange right) =>
        (left.StartLine, left.StartColumn, left.EndLine, left.EndColumn)
            .CompareTo((right.StartLine, right.StartColumn, right.EndLine, right.EndColumn));
}
