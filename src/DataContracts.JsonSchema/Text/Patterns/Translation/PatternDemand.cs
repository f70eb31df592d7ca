namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A pattern which must match, or must not.</summary>
internal sealed record PatternDemand(PatternNode Pattern, bool IsNegative);
