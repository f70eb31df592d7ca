using System.Collections.Immutable;

namespace DataContracts.Reporting;

/// <summary>The difference of two versions, ready to be reported.</summary>
/// <param name="Old">The version that others rely on.</param>
/// <param name="New">The version that would take its place.</param>
/// <param name="Promise">What holds between the two.</param>
/// <param name="Class">What the change means.</param>
/// <param name="Changes">The changes that move documents in or out, breaks first.</param>
public sealed record VersionDifference(
    ReportedVersion Old,
    ReportedVersion New,
    ContractRole Promise,
    ChangeClass Class,
    ImmutableArray<SchemaChange> Changes)
{
    /// <summary>The version that the new one needs; null where nothing changed or the old one has no version.</summary>
    public SemanticVersion? Needed =>
        Class != ChangeClass.None && Old.Header.VersionNumber is { } version ? VersionPolicy.Needed(version.Release, Class) : null;

    /// <summary>What one change means.</summary>
    /// <param name="change">The change.</param>
    public ChangeClass ClassOf(SchemaChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return VersionPolicy.ClassOf(Promise, change.Direction);
    }
}
