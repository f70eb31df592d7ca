namespace DataContracts.Snapshots.Failing;

/// <summary>Makes findings of the snapshot rules.</summary>
internal static class SnapshotFinding
{
    public static ContractDiagnostic At(Rule rule, string file, int line, string message) =>
        new(rule, rule.DefaultSeverity, file, new SourceRange(line, 1, line, 1), message);
}
