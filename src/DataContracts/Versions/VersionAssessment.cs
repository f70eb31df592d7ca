using System.Collections.Immutable;

namespace DataContracts;

/// <summary>How the working contract differs from all that it has to keep.</summary>
/// <param name="Changes">One for each published version whose promise it shares, lowest first.</param>
/// <param name="Needed">The lowest version that it may have; null where nothing is published.</param>
public sealed record VersionAssessment(ImmutableArray<VersionChange> Changes, SemanticVersion? Needed)
{
    /// <summary>The gravest class among the changes.</summary>
    public ChangeClass Class => Changes.Select(change => change.Class).DefaultIfEmpty().Max();
}
