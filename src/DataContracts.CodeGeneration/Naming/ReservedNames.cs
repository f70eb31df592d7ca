namespace DataContracts.CodeGeneration.Naming;

/// <summary>Names that generated types and members can't have.</summary>
internal static class ReservedNames
{
    /// <summary>The property that holds what the contract does not name.</summary>
    public const string AdditionalProperties = "AdditionalProperties";

    /// <summary>Names that a type would hide from the code around it.</summary>
    public static IEnumerable<string> Types { get; } = ["System", "DataContracts"];

    /// <summary>Members that every record has.</summary>
    public static IEnumerable<string> Members { get; } =
    [
        AdditionalProperties, "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "EqualityContract", "PrintMembers", "Deconstruct", "Clone",
    ];
}
