namespace DataContracts.Diagnostics;

/// <summary>Makes diagnostics of what the parts of the engine report.</summary>
internal static class Finding
{
    public static ContractDiagnostic At(Rule rule, string file, SourceRange range, string message, string? pointer = null) =>
        new(rule, rule.DefaultSeverity, file, range, message, pointer);

    public static ContractDiagnostic From(string file, SyntaxProblem problem) => At(problem.Rule, file, problem.Range, problem.Message);

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
