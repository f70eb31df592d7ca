using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>C# made of contracts.</summary>
public static class GenerationRules
{
    /// <summary>DC0030: No C# can be generated.</summary>
    public static Rule NotGenerated { get; } = new("DC0030", "No C# can be generated", Severity.Error);

    /// <summary>DC0031: C# says less than the contract.</summary>
    public static Rule Narrowed { get; } = new("DC0031", "C# says less than the contract", Severity.Warning);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            NotGenerated,
            "C# was asked for by Generate on a DataContract item, and none can be made of the contract: it is invalid, it describes no object, or its types would have the names of another contract's. "
            + "Code which uses the types can't compile. "
            + "Mend the contract, or set TypeName or Namespace on the item as the message says.",
            null,
            RuleOrigin.Build),
        new(
            Narrowed,
            "A part of the contract has no counterpart in C#, so the generated type says something else there: a JsonElement, or one record for several alternatives. "
            + "The message names it and the reason. "
            + "Say it in the contract in a way that has a counterpart, for example by a property with a constant in each alternative; or put the id into NoWarn.",
            null,
            RuleOrigin.Build),
    ];
}
