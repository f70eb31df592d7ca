using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Text.Patterns;

/// <summary>A parsed pattern.</summary>
/// <param name="Root">The whole pattern.</param>
/// <param name="ReferencedGroups">Numbers of the groups that some backreference names: only these need to capture.</param>
internal sealed record PatternSyntax(PatternNode Root, ImmutableHashSet<int> ReferencedGroups);
