namespace DataContracts;

/// <summary>A line of the seal that can't be used.</summary>
/// <param name="Range">Where.</param>
/// <param name="Message">Why.</param>
public sealed record SealProblem(SourceRange Range, string Message);
