namespace DataContracts.JsonSchema.Text.Patterns;

internal readonly record struct Quantifier(int Min, int Max, bool Lazy);
