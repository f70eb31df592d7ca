using System.Collections.Immutable;

namespace DataContracts.Cli.Comparing;

/// <summary>The difference of two versions, ready to be printed.</summary>
/// <param name="Old">The version that somebody relies on.</param>
/// <param name="New">The version that would take its place.</param>
/// <param name="Promise">What holds between the two.</param>
/// <param name="Class">What the change means.</param>
/// <param name="Changes">The changes that move documents in or out, breaks first.</param>
internal sealed record VersionDifference(ComparedVersion Old, ComparedVersion New, ContractRole Promise, ChangeClass Class, ImmutableArray<SchemaChange> Changes)
{
    /// <summary>The version that the new one needs, where the old one says its own.</summary>
    public SemanticVersion? Needed => Old.Header.VersionNumber is { } version ? VersionPolicy.Needed(version.Release, Class) : null;

    public static VersionDifference Between(ComparedVersion old, ComparedVersion changed)
    {
        var promise = VersionPolicy.Stricter(old.Header.Role, changed.Header.Role);
        if (old.Bundle is not null && changed.Bundle is not null && CanonicalJson.WriteExact(old.Bundle) == CanonicalJson.WriteExact(changed.Bundle))
        {
            return new VersionDifference(old, changed, promise, ChangeClass.None, []);
        }

        var comparison = SchemaComparer.Compare(old.Compiled, changed.Compiled);
        return new VersionDifference(old, changed, promise, VersionPolicy.Classify(promise, comparison), [.. comparison.Changes.OrderByDescending(change => ClassOf(promise, change))]);
    }

    public ChangeClass ClassOf(SchemaChange change) => ClassOf(Promise, change);

    private static ChangeClass ClassOf(ContractRole promise, SchemaChange change) =>
        VersionPolicy.IsBreak(promise, change.Direction) ? ChangeClass.Break : ChangeClass.Addition;
}
