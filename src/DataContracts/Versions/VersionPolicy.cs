namespace DataContracts;

/// <summary>Which version number a change needs (SemVer 2.0.0, sections 4 and 6 to 8), computed from what the contract promises.</summary>
public static class VersionPolicy
{
    /// <summary>
    /// The promise that holds between two versions: each keeps its own, so a promise that was made can't be taken back by the change that
    /// breaks it.
    /// </summary>
    /// <param name="published">The role of the published version.</param>
    /// <param name="working">The role of the version that would take its place.</param>
    public static ContractRole Stricter(ContractRole published, ContractRole working) =>
        published == working ? published : ContractRole.Both;

    /// <summary>Whether a change in that direction breaks the promise.</summary>
    /// <param name="role">The promise.</param>
    /// <param name="direction">Which documents the change concerns.</param>
    public static bool IsBreak(ContractRole role, ChangeDirection direction) =>
        role == ContractRole.Both || role == (direction == ChangeDirection.NewlyRejected ? ContractRole.Accepts : ContractRole.Produces);

    /// <summary>The class of a change that moves documents in that direction.</summary>
    /// <param name="role">The promise.</param>
    /// <param name="direction">Which documents the change concerns.</param>
    public static ChangeClass ClassOf(ContractRole role, ChangeDirection direction) =>
        IsBreak(role, direction) ? ChangeClass.Break : ChangeClass.Addition;

    /// <summary>The class of all changes together; what is undecided counts as if documents came or went.</summary>
    /// <param name="role">The promise.</param>
    /// <param name="comparison">How the sets of documents differ.</param>
    public static ChangeClass Classify(ContractRole role, SchemaComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var rejected = Class(role, ChangeDirection.NewlyRejected, comparison.NewlyRejected.Verdict);
        var admitted = Class(role, ChangeDirection.NewlyAdmitted, comparison.NewlyAdmitted.Verdict);
        return rejected > admitted ? rejected : admitted;
    }

    /// <summary>The lowest version that may follow a published one with a change of that class.</summary>
    /// <param name="published">The published version, a release.</param>
    /// <param name="change">The class.</param>
    public static SemanticVersion Needed(SemanticVersion published, ChangeClass change)
    {
        ArgumentNullException.ThrowIfNull(published);
        var (major, minor, patch) = (published.Major, published.Minor, published.Patch);
        var isInitial = major.IsZero;
        return change switch
        {
            ChangeClass.None => published,
            ChangeClass.Break when !isInitial => SemanticVersion.Of(major + 1, 0, 0),
            ChangeClass.Break => SemanticVersion.Of(0, minor + 1, 0),
            ChangeClass.Addition when !isInitial => SemanticVersion.Of(major, minor + 1, 0),
            _ => SemanticVersion.Of(major, minor, patch + 1),
        };
    }

    /// <summary>
    /// Whether a version must keep what another promises: they have the same major number, below 1.0.0 the same minor number too.
    /// </summary>
    /// <param name="one">A version.</param>
    /// <param name="other">Another one.</param>
    public static bool SharePromise(SemanticVersion one, SemanticVersion other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Major == other.Major && (!one.Major.IsZero || one.Minor == other.Minor);
    }

    /// <summary>Whether a version is high enough; a pre-release counts as the release that it leads to.</summary>
    /// <param name="version">What the contract says.</param>
    /// <param name="needed">What it needs.</param>
    public static bool Suffices(SemanticVersion version, SemanticVersion needed)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.Release >= needed;
    }

    private static ChangeClass Class(ContractRole role, ChangeDirection direction, InclusionVerdict verdict) =>
        verdict == InclusionVerdict.Compatible ? ChangeClass.Words : ClassOf(role, direction);
}
