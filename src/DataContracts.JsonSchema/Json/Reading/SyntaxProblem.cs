namespace DataContracts.JsonSchema;

/// <summary>Why bytes are not a JSON document (RFC 8259).</summary>
/// <param name="RuleId">The rule: not JSON, not UTF-8, too deep, …</param>
/// <param name="Range">Where reading stopped.</param>
/// <param name="Message">The cause, in one line.</param>
public sealed record SyntaxProblem(string RuleId, SourceRange Range, string Message);
