namespace DataContracts.Conformance.Differential;

/// <summary>A dialect in which schemas are generated.</summary>
public sealed record Dialect(string Identifier)
{
    public static Dialect Draft07 { get; } = new("http://json-schema.org/draft-07/schema#");

    public static Dialect Draft202012 { get; } = new("https://json-schema.org/draft/2020-12/schema");

    public string Definitions => this == Draft07 ? "definitions" : "$defs";
}
