using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Changes of a contract that those who rely on a published version would notice.</summary>
public static class DriftRules
{
    private const string Order = """{ "status": "open" }""";

    private const string Repeated = "\"properties\": { \"code\": { \"type\": \"string\", \"pattern\": \"^(a+)b\\\\1$\" } }";

    private const string RepeatedInOtherWords =
        "\"properties\": { \"code\": { \"type\": \"string\", \"pattern\": \"^(?=a)(a+)b\\\\1$\" } }";

    /// <summary>DC3001: version is not SemVer.</summary>
    public static Rule InvalidVersion { get; } = new("DC3001", "Version is not SemVer", Severity.Error);

    /// <summary>DC3007: newly rejected.</summary>
    public static Rule NewlyRejected { get; } = new("DC3007", "Newly rejected", Severity.Error);

    /// <summary>DC3008: newly admitted.</summary>
    public static Rule NewlyAdmitted { get; } = new("DC3008", "Newly admitted", Severity.Error);

    /// <summary>DC3009: undecided change.</summary>
    public static Rule Undecided { get; } = new("DC3009", "Undecided change", Severity.Error);

    /// <summary>DC3010: changed without a new version.</summary>
    public static Rule ChangedWithoutVersion { get; } = new("DC3010", "Changed without a new version", Severity.Error);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            InvalidVersion,
            "The version in x-contract is not a Semantic Versioning 2.0.0 version, or is missing although versions are published. "
            + "The number that a change needs is computed from three numbers: major, minor and patch. "
            + "Write it as 1.4.0, or 2.0.0-rc.1 for a pre-release; the message says what is wrong.",
            ExampleFiles.Contract(
                ExampleFiles.Versioned("1.3", "\"type\": \"object\""), ExampleFiles.Versioned("1.3.0", "\"type\": \"object\""), "{}")),
        new(
            NewlyRejected,
            "Documents that a published version allowed are rejected now; the witness is one of them, judged by both versions. "
            + "Producers that send such a document fail, if the contract's role is accepts or both. "
            + "Take the change back, or accept it by raising the version to the number in the message: one reviewed line.",
            Change(
                "\"properties\": { \"status\": { \"type\": \"string\" } }",
                "\"properties\": { \"status\": { \"type\": \"string\" } }, \"required\": [\"status\"]",
                "1.1.0",
                "2.0.0")),
        new(
            NewlyAdmitted,
            "Documents are allowed now that a published version did not allow; the witness is one of them, judged by both versions. "
            + "Consumers of the data have never seen such a document, if the contract's role is produces or both. "
            + "Take the change back, or accept it by raising the version to the number in the message: one reviewed line.",
            Change(
                "\"properties\": { \"status\": { \"enum\": [\"open\", \"shipped\"] } }",
                "\"properties\": { \"status\": { \"enum\": [\"open\", \"shipped\", \"lost\"] } }",
                "1.1.0",
                "2.0.0",
                """ "role": "produces",""")),
        new(
            Undecided,
            "Neither a document that shows a break nor a proof that there is none was found within the budget, so the change counts as "
                + "a break. "
            + "The message names the keyword that stopped it. "
            + "Write it more simply or raise the version. If you know better, write into x-contract \"undecided\": { \"1.3.0\": "
            + "\"compatible\" }, for the published version that the message names; a witness is never overruled.",
            ExampleFiles.Trees(
                Files(Repeated, ExampleFiles.Versioned("1.0.1", RepeatedInOtherWords)),
                Files(Repeated, ExampleFiles.Versioned("1.0.1", RepeatedInOtherWords, """ "undecided": { "1.0.0": "compatible" },""")))),
        new(
            ChangedWithoutVersion,
            "The contract differs from a published version without breaking it, but its version is not raised by as much as the change "
                + "needs: a minor for an addition, a patch for changed wording. "
            + "One number must never mean two texts. "
            + "Raise the version to the number in the message, or higher.",
            ExampleFiles.Trees(
                Files(
                    "\"type\": \"object\"",
                    ExampleFiles.Versioned("1.0.0", "\"type\": \"object\"", expected: "One document an order, at most a day late.")),
                Files(
                    "\"type\": \"object\"",
                    ExampleFiles.Versioned("1.0.1", "\"type\": \"object\"", expected: "One document an order, at most a day late.")))),
    ];

    /// <summary>A change of the schema under a version that is too low, and then high enough.</summary>
    private static RuleExample Change(string published, string working, string tooLow, string enough, string header = "") =>
        ExampleFiles.Trees(
        Files(published, ExampleFiles.Versioned(tooLow, working, header), header),
        Files(published, ExampleFiles.Versioned(enough, working, header), header));

    private static (string Path, string Content)[] Files(string published, string working, string header = "")
    {
        var first = ExampleFiles.Versioned("1.0.0", published, header);
        return
        [
            (ExampleFiles.ContractPath, working),
            ExampleFiles.Published("1.0.0", first),
            ExampleFiles.Sealed(("1.0.0", first)),
            (ExampleFiles.FixturePath, Order),
        ];
    }
}
