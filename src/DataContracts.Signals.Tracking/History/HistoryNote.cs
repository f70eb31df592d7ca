namespace DataContracts.Signals.History;

/// <summary>Something about a line of a history that a person should know. The other lines count all the same.</summary>
/// <param name="Line">The number of the line, from 1.</param>
/// <param name="Message">What it is, and what to do.</param>
internal sealed record HistoryNote(int Line, string Message);
