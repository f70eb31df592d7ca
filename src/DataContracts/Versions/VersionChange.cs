using System.Collections.Immutable;

namespace DataContracts;

/// <summary>How the working contract differs from a published version.</summary>
/// <param name="Published">The published version.</param>
/// <param name="Promise">What holds between the two: <see cref="VersionPolicy.Stricter"/>.</param>
/// <param name="Class">What the change means to those who rely on the published version.</param>
/// <param name="Changes">The changes that move documents in or out, without those which the author calls compatible.</param>
public sealed record VersionChange(
    PublishedVersion Published, ContractRole Promise, ChangeClass Class, ImmutableArray<SchemaChange> Changes)
{
    /// <summary>The lowest version that the working contract may have.</summary>
    public SemanticVersion Needed => VersionPolicy.Needed(Published.Version, Class);

    /// <summary>The changes that break the promise.</summary>
    public IEnumerable<SchemaChange> Breaks =>
        Changes.Where(change => VersionPolicy.ClassOf(Promise, change.Direction) == ChangeClass.Break);
}
