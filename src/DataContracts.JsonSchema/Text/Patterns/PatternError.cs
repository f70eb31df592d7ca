namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>Why a text is not a pattern.</summary>
/// <param name="Offset">UTF-16 offset in the pattern at which it stops being one.</param>
/// <param name="Message">One sentence.</param>
internal sealed record PatternError(int Offset, string Message);
