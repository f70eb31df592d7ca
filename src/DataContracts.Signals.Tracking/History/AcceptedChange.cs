namespace DataContracts.Signals.History;

/// <summary>A change that was accepted: the baseline starts over there.</summary>
/// <param name="Path">A property, or a signal: <c>/total:mean</c>.</param>
/// <param name="From">The id of the first run after the change.</param>
/// <param name="Why">The reason.</param>
/// <param name="By">Who accepted it, or null.</param>
internal sealed record AcceptedChange(string Path, string From, string Why, string? By);
