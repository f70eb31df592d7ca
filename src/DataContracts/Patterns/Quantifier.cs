namespace DataContracts.Patterns;

internal readonly record struct Quantifier(int Min, int Max, bool Lazy);
