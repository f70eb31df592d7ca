namespace DataContracts.Reporting.Frames;

/// <summary>One code point of a source line, as it is shown.</summary>
/// <param name="Start">Its first UTF-16 unit in the line.</param>
/// <param name="Cell">The terminal cell it starts in.</param>
/// <param name="Width">How many cells it takes.</param>
/// <param name="Text">What is printed for it.</param>
internal readonly record struct Glyph(int Start, int Cell, int Width, string Text);
