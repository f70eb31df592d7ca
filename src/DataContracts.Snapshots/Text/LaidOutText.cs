namespace DataContracts.Snapshots.Text;

/// <summary>A value as text, and where each part of it is.</summary>
/// <param name="Text">The text, with <c>\n</c>.</param>
/// <param name="Places">By RFC 6901 pointer: the member's name (where <c>IsName</c>) and the value.</param>
internal sealed record LaidOutText(string Text, IReadOnlyDictionary<(string Pointer, bool IsName), (int Line, int Column)> Places);
