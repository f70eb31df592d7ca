using System.Collections.Immutable;

namespace DataContracts;

/// <summary>How the documents of two versions of a contract differ.</summary>
/// <param name="NewlyRejected">Whether every document of the old version is allowed by the new one.</param>
/// <param name="NewlyAdmitted">Whether every document of the new version is allowed by the old one.</param>
/// <param name="Steps">What it cost, in steps of the decision procedure; the same on every machine.</param>
public sealed record ContractComparison(Inclusion NewlyRejected, Inclusion NewlyAdmitted, long Steps)
{
    /// <summary>All changes, those which reject first, each by its place in the new version.</summary>
    public ImmutableArray<ContractChange> Changes => [.. NewlyRejected.Changes, .. NewlyAdmitted.Changes];
}

/// <summary>The answer to one direction.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Changes">What it rests on: for a break every change that has a witness, and what was undecided beside them; empty where the versions are compatible.</param>
public sealed record Inclusion(InclusionVerdict Verdict, ImmutableArray<ContractChange> Changes);

/// <summary>Whether the documents of one version are all documents of another.</summary>
public enum InclusionVerdict
{
    /// <summary>Proved: they are.</summary>
    Compatible = 0,

    /// <summary>Proved by a witness: they are not.</summary>
    Break = 1,

    /// <summary>Neither was proved within the budget.</summary>
    Undecided = 2,
}
