namespace DataContracts.JsonSchema.Violations;

/// <summary>What a schema has against a value.</summary>
/// <param name="Drafts">The violations, none where it accepts the value.</param>
/// <param name="Marks">The values that it evaluated, where they were asked for; else null.</param>
internal sealed record Explanation(IReadOnlyList<ViolationDraft> Drafts, int[]? Marks);
