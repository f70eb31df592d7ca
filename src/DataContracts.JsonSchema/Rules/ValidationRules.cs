namespace DataContracts.JsonSchema;

/// <summary>Rules that a value breaks, one for each family of keywords.</summary>
public static class ValidationRules
{
    /// <summary>DC1001: wrong type.</summary>
    public static Rule Type { get; } = new("DC1001", "Wrong type", Severity.Error);

    /// <summary>DC1002: value not in the list.</summary>
    public static Rule Enum { get; } = new("DC1002", "Value not in the list", Severity.Error);

    /// <summary>DC1003: not the constant.</summary>
    public static Rule Const { get; } = new("DC1003", "Not the constant", Severity.Error);

    /// <summary>DC1004: required property is missing.</summary>
    public static Rule Required { get; } = new("DC1004", "Required property is missing", Severity.Error);

    /// <summary>DC1005: unknown property.</summary>
    public static Rule UnknownProperty { get; } = new("DC1005", "Unknown property", Severity.Error);

    /// <summary>DC1006: too few or too many properties.</summary>
    public static Rule PropertyCount { get; } = new("DC1006", "Too few or too many properties", Severity.Error);

    /// <summary>DC1007: property name is not allowed.</summary>
    public static Rule PropertyName { get; } = new("DC1007", "Property name is not allowed", Severity.Error);

    /// <summary>DC1008: dependent property is missing.</summary>
    public static Rule DependentProperty { get; } = new("DC1008", "Dependent property is missing", Severity.Error);

    /// <summary>DC1009: number out of range.</summary>
    public static Rule NumberRange { get; } = new("DC1009", "Number out of range", Severity.Error);

    /// <summary>DC1010: not a multiple.</summary>
    public static Rule MultipleOf { get; } = new("DC1010", "Not a multiple", Severity.Error);

    /// <summary>DC1011: string too short or too long.</summary>
    public static Rule StringLength { get; } = new("DC1011", "String too short or too long", Severity.Error);

    /// <summary>DC1012: string does not match the pattern.</summary>
    public static Rule Pattern { get; } = new("DC1012", "String does not match the pattern", Severity.Error);

    /// <summary>DC1013: invalid format.</summary>
    public static Rule Format { get; } = new("DC1013", "Invalid format", Severity.Error);

    /// <summary>DC1014: array too short or too long.</summary>
    public static Rule ArrayLength { get; } = new("DC1014", "Array too short or too long", Severity.Error);

    /// <summary>DC1015: items repeat.</summary>
    public static Rule UniqueItems { get; } = new("DC1015", "Items repeat", Severity.Error);

    /// <summary>DC1016: wrong number of matching items.</summary>
    public static Rule Contains { get; } = new("DC1016", "Wrong number of matching items", Severity.Error);

    /// <summary>DC1017: unexpected item.</summary>
    public static Rule UnexpectedItem { get; } = new("DC1017", "Unexpected item", Severity.Error);

    /// <summary>DC1018: no branch matches.</summary>
    public static Rule NoBranch { get; } = new("DC1018", "No branch matches", Severity.Error);

    /// <summary>DC1019: several branches match.</summary>
    public static Rule SeveralBranches { get; } = new("DC1019", "Several branches match", Severity.Error);

    /// <summary>DC1020: excluded value.</summary>
    public static Rule Excluded { get; } = new("DC1020", "Excluded value", Severity.Error);

    /// <summary>DC1021: no value is allowed here.</summary>
    public static Rule NothingAllowed { get; } = new("DC1021", "No value is allowed here", Severity.Error);
}
