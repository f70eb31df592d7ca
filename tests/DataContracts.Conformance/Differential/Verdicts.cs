namespace DataContracts.Conformance.Differential;

/// <summary>One answer for each document, or why the schema was refused.</summary>
public sealed record Verdicts(IReadOnlyList<bool> Valid, string? Refusal);
