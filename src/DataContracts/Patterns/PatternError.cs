namespace DataContracts.Patterns;

/// <summary>Why a text is no pattern.</summary>
/// <param name="Offset">Where in the pattern.</param>
/// <param name="Message">One sentence.</param>
internal sealed record PatternError(int Offset, string Message);
