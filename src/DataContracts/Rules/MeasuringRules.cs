using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Files of rows that can't be measured as they should.</summary>
public static class MeasuringRules
{
    /// <summary>DC5010: rows of another contract.</summary>
    public static Rule OtherContract { get; } = new("DC5010", "Rows of another contract", Severity.Warning);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            OtherContract,
            "Every row of the files that were measured breaks the contract, so they are probably not what the command was meant for. "
            + "Signals of such rows would say nothing, and would spoil the history they are added to. "
            + "Measure them by the contract that is named, or correct what wrote them; "
            + "a contract that is too strict is found the same way.",
            Example: null,
            RuleOrigin.Build),
    ];
}
