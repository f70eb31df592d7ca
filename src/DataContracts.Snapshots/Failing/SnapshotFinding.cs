namespace DataContracts.Snapshots.Failing;

/// <summary>Makes findings of the snapshot rules.</summary>
internal static class SnapshotFinding
{
    public static ContractDiagnostic At(string ruleId, string file, int line, string message) =>
        new(ruleId, RuleCatalogue.Find(ruleId)?.DefaultSeverity ?? Severity.Error, file, new SourceRange(line, 1, line, 1), message);
}
