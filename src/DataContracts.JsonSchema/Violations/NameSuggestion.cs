namespace DataContracts.JsonSchema.Violations;

/// <summary>The property name that was probably meant.</summary>
/// <param name="Name">The name.</param>
/// <param name="IsMissing">Whether the object lacks this property although it is required.</param>
internal sealed record NameSuggestion(string Name, bool IsMissing);
