using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>C# generated from contracts.</summary>
public static class GenerationRules
{
    /// <summary>DC0030: No C# can be generated.</summary>
    public static Rule NotGenerated { get; } = new("DC0030", "No C# can be generated", Severity.Error);

    /// <summary>DC0031: C# says less than the contract.</summary>
    public static Rule Narrowed { get; } = new("DC0031", "C# says less than the contract", Severity.Warning);

    /// <summary>DC0041: Project can't use generated C#.</summary>
    public static Rule UnsupportedProject { get; } = new("DC0041", "Project can't use generated C#", Severity.Error);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            NotGenerated,
            "Generate on a DataContract item asks for C#, and none can be generated: the contract is invalid, it describes no object, or "
            + "its types would have the names of another contract's. "
            + "Code that uses the types can't compile. "
            + "Correct the contract, or set TypeName or Namespace on the item as the message says.",
            null,
            RuleOrigin.Build),
        new(
            Narrowed,
            "A part of the contract has no exact counterpart in C#, so the generated type differs there: it is wider, as a JsonElement or "
            + "one record for several alternatives are, or it does not read all that the contract allows, as a long without limits. "
            + "The message names the type and the reason. "
            + "Write the contract in a way that has a counterpart, for example with a constant in each alternative, a minimum and a "
            + "maximum, or a pattern; or put the id into NoWarn.",
            null,
            RuleOrigin.Build),
        new(
            UnsupportedProject,
            "Generate on a DataContract item asks for C#, and the project can't compile it: it is written in another language, or its "
            + "target framework is older than .NET 9. Each generated file would be a list of compiler errors, so none is generated. "
            + "Generate the types in a C# project for .NET 9 or newer and refer to that, or set Generate only for the target frameworks "
            + "that can use it.",
            null,
            RuleOrigin.Build),
    ];
}
