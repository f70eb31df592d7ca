namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>One code point out of a set: a literal, a class, <c>.</c> or a class escape.</summary>
internal sealed record CharacterNode(CodePointSet Set) : PatternNode;
