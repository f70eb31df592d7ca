namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A step of a pattern that has to be tried out.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="A">See <see cref="BacktrackingKind"/>.</param>
/// <param name="B">See <see cref="BacktrackingKind"/>.</param>
/// <param name="Leftward">Whether it reads toward the start of the text, as all in a lookbehind does.</param>
/// <param name="IgnoreCase">Whether a backreference ignores case.</param>
internal readonly record struct BacktrackingInstruction(
    BacktrackingKind Kind, int A = 0, int B = 0, bool Leftward = false, bool IgnoreCase = false);
