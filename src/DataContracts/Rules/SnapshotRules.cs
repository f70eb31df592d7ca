using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>What code produced, compared with what was accepted before.</summary>
internal static class SnapshotRules
{
    public static ImmutableArray<RuleDescriptor> All { get; } =
    [
        Rule(
            "DC4001",
            "Snapshot differs",
            "What the test produced is not what its verified file holds. "
            + "Either the code changed in a way that was not meant, or the change is wanted and nobody has accepted it yet. "
            + "Mend the code, or accept the received file with contracts snapshots review."),
        Rule(
            "DC4002",
            "Nothing verified yet",
            "The test has no verified file, so there is nothing to compare with. "
            + "That is so when a test is new, was renamed, or its verified file was not committed. "
            + "Read the received file and accept it with contracts snapshots review, then commit the verified file."),
        Rule(
            "DC4003",
            "Verified file without a test",
            "No source file of the project names the test that this verified file belongs to, so nothing compares it any more. "
            + "It is left over from a test that was renamed or removed. "
            + "Delete it with contracts snapshots reject --orphans, or give the test its name back."),
        Rule(
            "DC4004",
            "Two snapshots with one name",
            "Two verifications in one run have the same snapshot name, so each would overwrite or excuse the other. "
            + "It happens in a theory whose rows have no parameter in the name, or where one test verifies twice. "
            + "Name the parameter (WithParameter) or the part (Named). Names are compared without case, as some file systems do."),
        Rule(
            "DC4005",
            "Snapshot file unusable",
            "A verified file can't be compared with, or a received file can't be written: it holds carriage returns, a merge conflict or bytes that are not UTF-8, its name is too long for the file system, or access is denied. "
            + "The message says which. "
            + "Mend the file or its settings; accepting the received file replaces a damaged verified one."),
    ];

    private static RuleDescriptor Rule(string id, string title, string help) => new(id, title, Severity.Error, help, null, RuleOrigin.Snapshot);
}
