namespace DataContracts;

/// <summary>One finding, ready for any sink: build log, terminal, report, editor or test failure.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">The severity after configuration; the rule's default where nothing was configured.</param>
/// <param name="File">Full path of the file that the finding is about.</param>
/// <param name="Range">Where in <paramref name="File"/>.</param>
/// <param name="Message">One line for a person, without line breaks, without the file and without the id.</param>
/// <param name="InstancePointer">RFC 6901 pointer of the value in <paramref name="File"/>; empty for the whole document; null where the
/// finding has none.</param>
/// <param name="Keyword">The JSON Schema keyword that was broken, or null.</param>
/// <param name="Contract">The place in the contract that was broken, or null.</param>
/// <param name="HidesSource">True where the lines of <paramref name="Range"/> hold a value that the contract marks as sensitive: a sink
/// must not print them.</param>
/// <param name="Label">A few words for the caret of a code frame, for example <c>did you mean "status"?</c>; null for none.</param>
public sealed record ContractDiagnostic(
    Rule Rule,
    Severity Severity,
    string File,
    SourceRange Range,
    string Message,
    string? InstancePointer = null,
    string? Keyword = null,
    ContractLocation? Contract = null,
    bool HidesSource = false,
    string? Label = null)
{
    /// <summary>The rule's stable id, for example <c>DC1005</c>.</summary>
    public string RuleId => Rule.Id;

    /// <summary>What the message is made from, as data; null where the finding is not about a value.</summary>
    public ViolationParameters? Parameters { get; init; }

    /// <summary>How many findings, at least, this one stands for besides itself, where its message says so; else 0.</summary>
    public long Others { get; init; }
}
