using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>What code produced, compared with what was accepted before.</summary>
public static class SnapshotRules
{
    /// <summary>DC4001: snapshot differs.</summary>
    public static Rule Differs { get; } = new("DC4001", "Snapshot differs", Severity.Error);

    /// <summary>DC4002: nothing verified yet.</summary>
    public static Rule NothingVerified { get; } = new("DC4002", "Nothing verified yet", Severity.Error);

    /// <summary>DC4003: verified file without a test.</summary>
    public static Rule Orphaned { get; } = new("DC4003", "Verified file without a test", Severity.Error);

    /// <summary>DC4004: two snapshots with one name.</summary>
    public static Rule DuplicateName { get; } = new("DC4004", "Two snapshots with one name", Severity.Error);

    /// <summary>DC4005: snapshot file unusable.</summary>
    public static Rule Unusable { get; } = new("DC4005", "Snapshot file unusable", Severity.Error);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        Describe(
            Differs,
            "What the test produced differs from its verified file. "
            + "Either the code changed by mistake, or the change is intended and has not been accepted yet. "
            + "Fix the code, or accept the received file with contracts snapshots review."),
        Describe(
            NothingVerified,
            "The test has no verified file, so there is nothing to compare with. "
            + "That is so when a test is new, was renamed, or its verified file was not committed. "
            + "Read the received file and accept it with contracts snapshots review, then commit the verified file."),
        Describe(
            Orphaned,
            "No source file of the project names the test that this verified file belongs to, so it is never compared. "
            + "It was left by a test that was renamed or removed. "
            + "Delete it with contracts snapshots reject --orphans, or give the test its name back."),
        Describe(
            DuplicateName,
            "Two verifications in one run have the same snapshot name, so each would overwrite or excuse the other. "
            + "It happens in a theory whose rows have no parameter in the name, or where one test verifies twice. "
            + "Name the parameter (WithParameter) or the part (Named). Names are compared without case, as some file systems do."),
        Describe(
            Unusable,
            "A verified file can't be compared with, or a received file can't be written: it holds carriage returns, a merge conflict or "
                + "bytes that are not UTF-8, its name is too long for the file system, or access is denied. "
            + "The message says which. "
            + "Fix the file or its settings; accepting the received file replaces a damaged verified one."),
    ];

    private static RuleDescriptor Describe(Rule rule, string help) => new(rule, help, null, RuleOrigin.Snapshot);
}
