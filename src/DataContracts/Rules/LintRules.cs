using System.Collections.Immutable;

namespace DataContracts.Rules;

/// <summary>Schemas that their dialect allows, and that nobody can have meant.</summary>
public static class LintRules
{
    private const string Order = "{ \"id\": \"a\" }";

    /// <summary>DC2010: a keyword that the dialect does not know.</summary>
    public static Rule UnknownKeyword { get; } = new("DC2010", "Unknown keyword", Severity.Warning);

    /// <summary>DC2011: a format that the dialect does not define.</summary>
    public static Rule UnknownFormat { get; } = new("DC2011", "Unknown format", Severity.Warning);

    /// <summary>DC2012: a keyword or a value without effect.</summary>
    public static Rule Ineffective { get; } = new("DC2012", "Without effect", Severity.Warning);

    /// <summary>DC2013: keywords that together leave nothing valid.</summary>
    public static Rule Contradiction { get; } = new("DC2013", "Nothing can be valid", Severity.Warning);

    /// <summary>DC2014: a default or an example that is invalid.</summary>
    public static Rule WrongDefault { get; } = new("DC2014", "Invalid default or example", Severity.Warning);

    internal static ImmutableArray<RuleDescriptor> All { get; } =
    [
        new(
            UnknownKeyword,
            "JSON Schema ignores keywords that it does not know, so one that is misspelled, or that only another dialect has, checks "
            + "nothing and nobody notices. A word that is near a keyword, and a keyword of another dialect, are reported; any other word "
            + "is left alone. Words of your own are safe if they begin with 'x-'.",
            Example("\"type\": \"object\", \"requried\": [\"id\"]", "\"type\": \"object\", \"required\": [\"id\"]")),
        new(
            UnknownFormat,
            "A format that the dialect does not define is not checked: every string is valid. Formats that OpenAPI and common libraries "
            + "have registered are left alone. Write the format's right name, a pattern, or '$schema' of a dialect that has the format.",
            Example(Property("\"type\": \"string\", \"format\": \"datetime\""), Property("\"type\": \"string\", \"minLength\": 1"))),
        new(
            Ineffective,
            "The keyword or value changes nothing: it is about another type than 'type' allows, lacks the keyword that it belongs to, "
            + "is beside a '$ref' of draft-07 or older, or is listed twice. Something else was meant, or it can be deleted.",
            Example(Property("\"type\": \"string\", \"minimum\": 1"), Property("\"type\": \"string\", \"minLength\": 1"))),
        new(
            Contradiction,
            "These keywords exclude each other, so no value is valid where they apply. Correct one of them; a schema that is meant to "
            + "allow nothing is written as false.",
            Example(
                Property("\"type\": \"string\", \"minLength\": 5, \"maxLength\": 1")
                    .Replace("\"id\"", "\"note\"", StringComparison.Ordinal),
                Property("\"type\": \"string\", \"minLength\": 1, \"maxLength\": 5"))),
        new(
            WrongDefault,
            "A default or an example that its own schema rejects misleads everybody who reads the contract, and tools that fill in "
            + "defaults produce invalid documents. Correct the value or the schema.",
            Example(Property("\"type\": \"string\", \"default\": 0"), Property("\"type\": \"string\", \"default\": \"\""))),
    ];

    private static string Property(string schema) => $"\"type\": \"object\", \"properties\": {{ \"id\": {{ {schema} }} }}";

    private static RuleExample Example(string failing, string passing) =>
        ExampleFiles.Contract(ExampleFiles.Versioned("1.0.0", failing), ExampleFiles.Versioned("1.0.0", passing), Order);
}
