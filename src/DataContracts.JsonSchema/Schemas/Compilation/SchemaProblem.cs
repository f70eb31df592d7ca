namespace DataContracts.JsonSchema;

/// <summary>Why a contract could not be compiled, or a part of it not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="File">Full path of the file.</param>
/// <param name="Range">Where in it.</param>
/// <param name="Message">One line for a person.</param>
/// <param name="Pointer">RFC 6901 pointer in the file, or null where the file is not JSON.</param>
public sealed record SchemaProblem(Rule Rule, string File, SourceRange Range, string Message, string? Pointer)
{
    /// <summary>The rule's stable id, for example <c>DC0011</c>.</summary>
    public string RuleId => Rule.Id;
}
