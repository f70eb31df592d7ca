using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>How code uses contracts.</summary>
public static class UseRules
{
    /// <summary>DC6001: type can't hold what the contract allows.</summary>
    public static Rule NotCovered { get; } = new("DC6001", "Type can't hold what the contract allows", Severity.Error);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            NotCovered,
            "A document that the contract allows can't be read into the C# type that a test compares with it, or that is undecided; "
            + "the message has such a document, or the keyword that left it undecided. "
            + "The code fails, or loses data, on the day that such a document arrives. "
            + "Widen the type, or narrow the contract to what is really sent: a maximum, a pattern, additionalProperties.",
            null,
            RuleOrigin.Snapshot),
    ];
}
