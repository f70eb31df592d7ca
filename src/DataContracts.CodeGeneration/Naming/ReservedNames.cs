namespace DataContracts.CodeGeneration.Naming;

/// <summary>Names that generated types and members can't have.</summary>
internal static class ReservedNames
{
    /// <summary>The property that holds what the contract does not name.</summary>
    public const string AdditionalProperties = "AdditionalProperties";

    /// <summary>Types that the generator has a meaning of its own for.</summary>
    public static IEnumerable<string> Types { get; } = ["JsonInheritanceConverter", "JsonInheritanceAttribute", "DateFormatConverter", "Exception", "System"];

    /// <summary>Members that every record has.</summary>
    public static IEnumerable<string> Members { get; } =
        [AdditionalProperties, "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals", "EqualityContract", "PrintMembers", "Deconstruct", "Clone"];
}
