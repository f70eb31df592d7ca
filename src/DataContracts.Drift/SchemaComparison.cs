using System.Collections.Immutable;

namespace DataContracts.Drift;

/// <summary>How the documents of two versions of a contract differ.</summary>
/// <param name="NewlyRejected">Whether every document of the old version is allowed by the new one.</param>
/// <param name="NewlyAdmitted">Whether every document of the new version is allowed by the old one.</param>
/// <param name="Steps">What it cost, in steps of the decision procedure; the same on every machine.</param>
public sealed record SchemaComparison(Inclusion NewlyRejected, Inclusion NewlyAdmitted, long Steps)
{
    /// <summary>All changes, those which reject first, each by its place in the new version.</summary>
    public ImmutableArray<SchemaChange> Changes => [.. NewlyRejected.Changes, .. NewlyAdmitted.Changes];
}
