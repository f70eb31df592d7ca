namespace DataContracts.JsonSchema.Keywords;

/// <summary>The value of <c>minContains</c> or <c>maxContains</c>, with its text in the schema.</summary>
internal sealed record ContainsLimit(int Size, string Text);
