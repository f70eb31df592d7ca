using System.Collections.Immutable;
using System.Globalization;
using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Secrets;
using DataContracts.Records;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>Validates one record and reports what is wrong with it at its position in the file.</summary>
internal sealed class RecordJudge(
    string path, LoadedContract? contract, Func<SourceDocument?, Disclosure> known, int maxDepth, RecordLimits limits)
    : IRecordJudge
{
    private readonly LoadedContract? _mustBreak =
        contract is not null && FixturePath.MustBeInvalid(path, contract.File.Path) ? contract : null;

    public bool JudgesCleanRecords => _mustBreak is not null;

    public RecordProbe CreateProbe() => new(contract?.Compiled, maxDepth);

    public RecordVerdict Judge(ReadOnlyMemory<byte> record, in RecordPlace place, SharedSteps steps)
    {
        var document = place.Parse(record, path, maxDepth, out var problem);
        var disclosure = known(document);
        ContractDiagnostic[] violations = document is null || contract is null ? [] : contract.Validate(document, disclosure, steps);
        var text = Text(Problems(document, problem, place.Start), document, disclosure);
        var findings = _mustBreak is null
            ? [.. text, .. violations]
            : InvalidFixture.Judge(path, _mustBreak, text, violations, place.Start);
        return new RecordVerdict(violations.Length == 0 && text.All(found => found.Severity != Severity.Error), Shorten(findings));
    }

    public RecordVerdict Unreadable(SyntaxProblem problem) => new(IsValid: false, Text([problem], null, known(null)));

    private ContractDiagnostic[] Text(IEnumerable<SyntaxProblem> problems, SourceDocument? document, Disclosure known) =>
        contract?.TextFindings(path, problems, document, known)
            ?? [.. problems.Select(problem => Finding.From(path, problem, known))];

    private static IEnumerable<SyntaxProblem> Problems(SourceDocument? document, SyntaxProblem? problem, SourceRange start)
    {
        if (document is null)
        {
            return [problem!];
        }

        var text = document.FindDuplicateNames().Concat(document.FindLoneSurrogates());
        return document.HasByteOrderMark
            ? text.Prepend(new SyntaxProblem(
                SyntaxRules.ByteOrderMark,
                start,
                "this record starts with a byte order mark, which JSON must not have; files that were joined may each have brought one"))
            : text;
    }

    private IReadOnlyList<ContractDiagnostic> Shorten(IReadOnlyList<ContractDiagnostic> findings)
    {
        var others = findings.Count - limits.ListedFindings;
        if (others <= 0)
        {
            return findings;
        }

        var last = findings[limits.ListedFindings - 1];
        var message = string.Create(CultureInfo.InvariantCulture, $"{last.Message}; {others} more in this record");
        return findings.Take(limits.ListedFindings - 1).Append(last with { Message = message, Others = others }).ToImmutableArray();
    }
}
