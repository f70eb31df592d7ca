namespace DataContracts.Conformance.Differential;

/// <summary>One verdict per document, or the reason why the schema was rejected.</summary>
public sealed record Verdicts(IReadOnlyList<bool> Valid, string? Refusal);
