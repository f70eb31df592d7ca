namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A node of a pattern's syntax tree. Characters are code points; escapes and classes are resolved to sets.</summary>
internal abstract record PatternNode;
