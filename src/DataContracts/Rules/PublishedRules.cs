using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Versions that are published: what is frozen stays as it is.</summary>
public static class PublishedRules
{
    private const string Schema = "\"type\": \"object\"";

    private static readonly string s_first = ExampleFiles.Versioned("1.0.0", Schema);

    private static readonly string s_second = ExampleFiles.Versioned("1.1.0", Schema);

    private static readonly (string Path, string Content)[] s_sound =
    [
        (ExampleFiles.ContractPath, s_second),
        ExampleFiles.Published("1.0.0", s_first),
        ExampleFiles.Sealed(("1.0.0", s_first)),
        (ExampleFiles.FixturePath, "{}"),
    ];

    private static readonly string s_items = s_first.Replace("orders", "items", StringComparison.Ordinal);

    private static readonly (string Path, string Content) s_itemsPublished = ("contracts/items/published/1.0.0.schema.json", s_items);

    private static readonly (string Path, string Content) s_itemsSeal = (
        "contracts/items/published/seal", ExampleFiles.Sealed(("1.0.0", s_items)).Content);

    /// <summary>DC3002: published file misnamed.</summary>
    public static Rule Misnamed { get; } = new("DC3002", "Published file misnamed", Severity.Error);

    /// <summary>DC3003: published file edited.</summary>
    public static Rule Edited { get; } = new("DC3003", "Published file edited", Severity.Error);

    /// <summary>DC3004: published file missing.</summary>
    public static Rule Missing { get; } = new("DC3004", "Published file missing", Severity.Error);

    /// <summary>DC3005: published file unsealed.</summary>
    public static Rule Unsealed { get; } = new("DC3005", "Published file unsealed", Severity.Error);

    /// <summary>DC3006: version decreased.</summary>
    public static Rule VersionDecreased { get; } = new("DC3006", "Version decreased", Severity.Error);

    /// <summary>DC3011: seal unreadable.</summary>
    public static Rule UnreadableSeal { get; } = new("DC3011", "Seal unreadable", Severity.Error);

    /// <summary>DC3012: two published files with one version.</summary>
    public static Rule DuplicateVersion { get; } = new("DC3012", "Two published files with one version", Severity.Error);

    /// <summary>DC3013: published version can't be compiled.</summary>
    public static Rule NotCompilable { get; } = new("DC3013", "Published version can't be compiled", Severity.Error);

    /// <summary>DC3014: fixture of a version that is not published.</summary>
    public static Rule FixtureOfUnpublishedVersion { get; } = new("DC3014", "Fixture of a version that is not published", Severity.Error);

    /// <summary>DC3015: unfinished change of versions.</summary>
    public static Rule UnfinishedChange { get; } = new("DC3015", "Unfinished change of versions", Severity.Error);

    /// <summary>DC3016: published versions without a working contract.</summary>
    public static Rule OrphanedVersions { get; } = new("DC3016", "Published versions without a working contract", Severity.Error);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            Misnamed,
            "The name of a file in published is not a version, or the file has another version or contract name in it. "
            + "The name says which version people rely on, and rolling back takes the file by its name. "
            + "Give the file the name of the version that is in it; contracts publish writes both.",
            Broken(ExampleFiles.Published("1.1.0", s_first), ExampleFiles.Sealed(("1.1.0", s_first)))),
        new(
            Edited,
            "A published version differs from its line in the seal, so it was edited. Somebody relies on what it said, and changes are "
                + "measured against it; formatting and the order of properties do not count. "
            + "Restore the file, and publish the change as a new version. "
            + "Only its status may become deprecated or retired.",
            Broken(
                ExampleFiles.Published("1.0.0", ExampleFiles.Versioned("1.0.0", Schema, expected: "Whatever.")),
                ExampleFiles.Sealed(("1.0.0", s_first)))),
        new(
            Missing,
            "The seal has a line for a version whose file is gone, or the changelog lists versions and the whole folder is gone. "
            + "Without it a break of that version goes unnoticed, and nobody can go back to it. "
            + "Restore the file. A version that is no longer supported stays, with the status retired.",
            Broken(ExampleFiles.Published("1.0.0", s_first), ExampleFiles.Sealed(("0.9.0", s_first), ("1.0.0", s_first)))),
        new(
            Unsealed,
            "A published version has no line in published/seal, so an edit of it would go unseen. "
            + "It was copied there by hand, or the seal was lost in a merge. "
            + "Add the line that the message gives; contracts publish writes it automatically.",
            Broken(ExampleFiles.Published("1.0.0", s_first))),
        new(
            VersionDecreased,
            "A version is published that is higher than the one which the contract says it will have next. "
            + "Versions only go up, so that higher always means later; going back to an older shape is a new version as well. "
            + "Raise the version in the contract; contracts rollback does all of it.",
            ExampleFiles.Trees(
                [(ExampleFiles.ContractPath, s_first), ExampleFiles.Published("1.1.0", s_second), ExampleFiles.Sealed(("1.1.0", s_second)),
                    (ExampleFiles.FixturePath, "{}")],
                [(ExampleFiles.ContractPath, s_second), ExampleFiles.Published("1.1.0", s_second), ExampleFiles.Sealed(("1.1.0", s_second)),
                    (ExampleFiles.FixturePath, "{}")])),
        new(
            UnreadableSeal,
            "A line of published/seal is not a version and a hash, is repeated, or was left by a merge conflict. "
            + "The versions concerned are not guarded until it is fixed. "
            + "After a merge keep the lines of both sides: each belongs to its own file.",
            Broken(
                ExampleFiles.Published("1.0.0", s_first),
                (
                    "contracts/orders/published/seal",
                    "<<<<<<< HEAD\n" + ExampleFiles.Sealed(("1.0.0", s_first)).Content + "\n=======\n>>>>>>> main"))),
        new(
            DuplicateVersion,
            "Two files in published have the same version; what follows a plus sign does not count in SemVer. "
            + "It is unknown which of them consumers rely on. "
            + "Keep the one that was really published, and give the other a number of its own.",
            Broken(
                ExampleFiles.Published("1.0.0+a", ExampleFiles.Versioned("1.0.0+a", Schema)),
                ExampleFiles.Published("1.0.0+b", ExampleFiles.Versioned("1.0.0+b", Schema)),
                ExampleFiles.Sealed(("1.0.0+a", ExampleFiles.Versioned("1.0.0+a", Schema))))),
        new(
            NotCompilable,
            "A published version is not JSON, breaks its dialect, or refers to another file. Nothing can be compared with it, and nobody "
                + "could go back to it. "
            + "Restore the file as it was published. "
            + "A version that refers to other files was not bundled: publish it by contracts publish.",
            Broken(
                ExampleFiles.Published("1.0.0", ExampleFiles.Versioned("1.0.0", "\"type\": \"text\"")),
                ExampleFiles.Sealed(("1.0.0", ExampleFiles.Versioned("1.0.0", "\"type\": \"text\""))))),
        new(
            FixtureOfUnpublishedVersion,
            "A fixture below a folder named like a version is checked against that published version, and there is none. "
            + "It would prove nothing of what it was written for. "
            + "Correct the folder's name, publish the version, or move the fixture up to the working contract's own.",
            ExampleFiles.Trees(
                [(ExampleFiles.ContractPath, s_second), (ExampleFiles.FixturePath, "{}"), ("fixtures/orders/1.0.0/order.json", "{}")],
                [.. s_sound, ("fixtures/orders/1.0.0/order.json", "{}")])),
        new(
            UnfinishedChange,
            "A command that publishes, rolls back or bumps was killed between its files, or is running right now: some are old and some "
                + "are new. "
            + "What it was about to do is written down beside the contract, so nothing is lost; until it is finished, published versions "
            + "are not compared. "
            + "Run contracts bump: it finishes what was begun, and raises the version only where that is too low.",
            ExampleFiles.Trees([.. s_sound, ($"contracts/orders/{PublishedVersions.JournalName}", "[\"orders.schema.json\"]")], s_sound)),
        new(
            OrphanedVersions,
            "A folder named published has versions of a contract, but no contract is beside it: it was deleted, moved or renamed "
                + "without them. "
            + "Consumers still rely on those versions, and nothing compares the code with them any more. "
            + "Restore the working contract, or move the folder along with it; a contract that nobody needs any more stays, with the "
            + "status retired.",
            ExampleFiles.Trees([.. s_sound, s_itemsPublished, s_itemsSeal],
                [.. s_sound, s_itemsPublished, s_itemsSeal, ("contracts/items/items.schema.json", s_items),
                    ("fixtures/items/item.json", "{}")])),
    ];

    private static RuleExample Broken(params (string Path, string Content)[] published) =>
        ExampleFiles.Trees([s_sound[0], s_sound[^1], .. published], s_sound);
}
