using DataContracts.JsonSchema.Secrets;

namespace DataContracts.Diagnostics;

/// <summary>Makes diagnostics of what the parts of the engine report.</summary>
internal static class Finding
{
    public static ContractDiagnostic At(Rule rule, string file, SourceRange range, string message, string? pointer = null) =>
        new(rule, rule.DefaultSeverity, file, range, message, pointer);

    /// <param name="file">The file.</param>
    /// <param name="problem">What is wrong with its text.</param>
    /// <param name="disclosure">What of the text may be shown.</param>
    public static ContractDiagnostic From(string file, SyntaxProblem problem, Disclosure disclosure)
    {
        var isShown = problem.Name is { } name ? disclosure.Shows(name) : disclosure.ShowsEverything;
        return Guard(
            At(problem.Rule, file, problem.Range, isShown ? problem.Message : problem.MessageWithoutText ?? problem.Message), disclosure);
    }

    /// <summary>A finding whose lines are shown only where all on them may be.</summary>
    public static ContractDiagnostic Guard(ContractDiagnostic finding, Disclosure disclosure) =>
        finding.HidesSource
            || finding.Range == SourceRange.FileStart
            || disclosure.ShowsLines(finding.Range.StartLine, finding.Range.EndLine)
            ? finding
            : finding with { HidesSource = true };

    public static ContractDiagnostic From(SchemaProblem problem) =>
        At(problem.Rule, problem.File, problem.Range, problem.Message, problem.Pointer);

    public static ContractDiagnostic From(string file, string contract, string? version, Violation violation) =>
        At(violation.Rule, file, violation.Range, violation.Message, violation.InstancePointer) with
        {
            Keyword = violation.Keyword,
            Contract = new ContractLocation(contract, version, violation.Schema.File, violation.Schema.Range, violation.Schema.Pointer),
            HidesSource = violation.HidesSource,
            Label = violation.Label,
            Parameters = violation.Parameters,
        };
}
