using System.Collections.Immutable;

namespace DataContracts.Drift;

/// <summary>The answer to one direction.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Changes">What it rests on: for a break every change that has a witness, and what was undecided beside them; empty where the
/// versions are compatible.</param>
public sealed record Inclusion(InclusionVerdict Verdict, ImmutableArray<SchemaChange> Changes)
{
    internal static Inclusion Compatible { get; } = new(InclusionVerdict.Compatible, []);
}
