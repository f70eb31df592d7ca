namespace DataContracts.JsonSchema;

/// <summary>Why bytes are not a JSON document (RFC 8259).</summary>
/// <param name="Rule">The rule: not JSON, not UTF-8, too deep, …</param>
/// <param name="Range">Where reading stopped.</param>
/// <param name="Message">The cause, in one line.</param>
public sealed record SyntaxProblem(Rule Rule, SourceRange Range, string Message)
{
    /// <summary>The cause without a word of the text itself, for one that must not be shown; null where the message has none.</summary>
    public string? MessageWithoutText { get; init; }

    /// <summary>The name that the message has, in a document; null where there is none, or no document.</summary>
    internal int? Name { get; init; }

    /// <summary>The rule's stable id, for example <c>DC0002</c>.</summary>
    public string RuleId => Rule.Id;
}
