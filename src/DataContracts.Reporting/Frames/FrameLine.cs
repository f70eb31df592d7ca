namespace DataContracts.Reporting.Frames;

/// <summary>One line of a code frame, right of the gutter.</summary>
/// <param name="Number">The line's number; empty for lines that are not source.</param>
/// <param name="Text">Safe to print.</param>
/// <param name="IsMark">Whether it holds carets rather than source.</param>
internal readonly record struct FrameLine(string Number, string Text, bool IsMark = false);
