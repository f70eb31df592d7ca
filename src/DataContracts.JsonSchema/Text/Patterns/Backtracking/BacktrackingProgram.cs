using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A pattern as the steps that ECMA-262 prescribes (section 22.2.2), for patterns that are not regular.</summary>
/// <param name="Instructions">The steps; the first one is the start.</param>
/// <param name="Sets">The sets of characters.</param>
/// <param name="Loops">The repetitions.</param>
/// <param name="Slots">How many positions and counts a run holds.</param>
/// <param name="IsAnchored">Whether a match begins at the start of the text only.</param>
internal sealed record BacktrackingProgram(
    ImmutableArray<BacktrackingInstruction> Instructions,
    ImmutableArray<CodePointSet> Sets,
    ImmutableArray<BacktrackingLoop> Loops,
    int Slots,
    bool IsAnchored);
