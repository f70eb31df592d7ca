namespace DataContracts.JsonSchema;

/// <summary>One place in a document that breaks one keyword of a contract.</summary>
/// <param name="Rule">The rule of the keyword's family.</param>
/// <param name="Keyword">The keyword.</param>
/// <param name="InstancePointer">RFC 6901 pointer of the value in the document.</param>
/// <param name="Range">The value, or the property's name where the name is wrong, or the opening brace where something is missing.</param>
/// <param name="Schema">Where the keyword is.</param>
/// <param name="Message">One line for a person.</param>
/// <param name="HidesSource">Whether the lines of <paramref name="Range"/> hold a sensitive value.</param>
/// <param name="Label">A few words for the caret of a code frame, or null.</param>
public sealed record Violation(
    Rule Rule,
    string Keyword,
    string InstancePointer,
    SourceRange Range,
    SchemaLocation Schema,
    string Message,
    bool HidesSource,
    string? Label)
{
    /// <summary>The rule's stable id, for example <c>DC1005</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>What the message is made from, as data.</summary>
    public ViolationParameters Parameters { get; init; } = ViolationParameters.None;

    /// <summary>Whether the contract's verdict is not known: this says why.</summary>
    internal bool IsFault =>
        Rule == SyntaxRules.TooDeep || Rule == SchemaRules.PatternTimeout || Rule == SchemaRules.OutOfSteps
        || Rule == SchemaRules.CircularReference;
}

/// <summary>A keyword's place in a schema file.</summary>
/// <param name="File">Full path, or the identifier of a schema without a file.</param>
/// <param name="Range">The keyword's name.</param>
/// <param name="Pointer">RFC 6901 pointer of the keyword in the file.</param>
public sealed record SchemaLocation(string File, SourceRange Range, string Pointer);
