namespace DataContracts.Records;

/// <summary>What became of one record.</summary>
/// <param name="IsValid">Whether it is JSON that its contract allows.</param>
/// <param name="Findings">What there is to say about it.</param>
internal readonly record struct RecordVerdict(bool IsValid, IReadOnlyList<ContractDiagnostic> Findings);
