namespace DataContracts.CodeGeneration.Schemas;

/// <summary>References whose target can depend on the way by which they were reached.</summary>
internal static class DynamicReference
{
    private static readonly string[] s_keywords = ["$dynamicRef", "$recursiveRef"];

    /// <summary>The targets that are the same on every way.</summary>
    public static IEnumerable<ContractSchema> Targets(ContractSchema schema) => s_keywords.Select(schema.Follow).OfType<ContractSchema>();

    /// <summary>Whether a schema has a reference that means different schemas on different ways.</summary>
    public static bool IsOpen(ContractSchema schema) => s_keywords.Any(schema.IsDynamic);
}
