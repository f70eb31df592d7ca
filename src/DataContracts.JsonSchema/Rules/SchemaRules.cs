namespace DataContracts.JsonSchema;

/// <summary>Rules about schemas: they can't be compiled, or not be evaluated.</summary>
public static class SchemaRules
{
    /// <summary>DC0010: unknown dialect.</summary>
    public static Rule UnknownDialect { get; } = new("DC0010", "Unknown dialect", Severity.Error);

    /// <summary>DC0011: unresolvable reference.</summary>
    public static Rule UnresolvableReference { get; } = new("DC0011", "Unresolvable reference", Severity.Error);

    /// <summary>DC0012: invalid contract.</summary>
    public static Rule InvalidSchema { get; } = new("DC0012", "Invalid contract", Severity.Error);

    /// <summary>DC0013: circular references.</summary>
    public static Rule CircularReference { get; } = new("DC0013", "Circular references", Severity.Error);

    /// <summary>DC2030: endless reference.</summary>
    public static Rule EndlessReference { get; } = new("DC2030", "Endless reference", Severity.Warning);

    /// <summary>DC0014: invalid pattern.</summary>
    public static Rule InvalidPattern { get; } = new("DC0014", "Invalid pattern", Severity.Error);

    /// <summary>DC0015: pattern took too long.</summary>
    public static Rule PatternTimeout { get; } = new("DC0015", "Pattern took too long", Severity.Error);

    /// <summary>DC0016: identifier declared twice.</summary>
    public static Rule DuplicateIdentifier { get; } = new("DC0016", "Identifier declared twice", Severity.Error);

    /// <summary>DC0017: reference leaves the contract root.</summary>
    public static Rule ReferenceOutsideRoots { get; } = new("DC0017", "Reference leaves the contract root", Severity.Error);

    /// <summary>DC0018: two files with one identifier.</summary>
    public static Rule SharedIdentifier { get; } = new("DC0018", "Two files with one identifier", Severity.Error);

    /// <summary>DC0019: validation stopped.</summary>
    public static Rule OutOfSteps { get; } = new("DC0019", "Validation stopped", Severity.Error);
}
