namespace DataContracts.Checking;

/// <summary>What is wrong with a document's text although it is JSON: names twice, half characters, a byte order mark.</summary>
internal static class TextDiagnostics
{
    public static IEnumerable<ContractDiagnostic> Find(SourceDocument document)
    {
        if (document.HasByteOrderMark)
        {
            yield return Create(document, new SyntaxProblem("DC0007", SourceRange.FileStart, "the file starts with a byte order mark, which JSON must not have; save it as UTF-8 without one"));
        }

        foreach (var problem in document.FindDuplicateNames().Concat(document.FindLoneSurrogates()))
        {
            yield return Create(document, problem);
        }
    }

    private static ContractDiagnostic Create(SourceDocument document, SyntaxProblem problem) =>
        new(problem.RuleId, RuleCatalogue.DefaultSeverity(problem.RuleId), document.Path, problem.Range, problem.Message);
}
