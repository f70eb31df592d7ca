using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Makes violations of drafts: merges what is one mistake, drops what is said already, sorts, finds the words.</summary>
internal static class ViolationReport
{
    public static ImmutableArray<Violation> Create(SourceDocument document, ViolationCollector collector)
    {
        var text = new ValueText(document, collector.Hidden);
        var hiddenLines = LinesOf(document, collector.Hidden);
        return [.. NameMistakes.Merge(Distinct(collector.Drafts))
            .OrderBy(draft => document.Tokens[draft.Target].Offset)
            .ThenBy(draft => draft.RuleId, StringComparer.Ordinal)
            .Select(draft => Create(document, draft, text, hiddenLines))
            .DistinctBy(violation => (violation.RuleId, violation.Range, violation.Message))];
    }

    private static IEnumerable<ViolationDraft> Distinct(IReadOnlyList<ViolationDraft> drafts)
    {
        // A value of the wrong type is one mistake: that it is also none of the listed values goes without saying.
        var wrongType = drafts.Where(draft => draft.RuleId == "DC1001").Select(draft => draft.Instance).ToHashSet();
        return drafts.Where(draft => draft.RuleId is not ("DC1002" or "DC1003") || !wrongType.Contains(draft.Instance));
    }

    private static SortedSet<int> LinesOf(SourceDocument document, IReadOnlySet<int> values) =>
        [.. values.Select(document.RangeOf).SelectMany(range => Enumerable.Range(range.StartLine, range.EndLine - range.StartLine + 1))];

    private static Violation Create(SourceDocument document, ViolationDraft draft, ValueText text, SortedSet<int> hiddenLines)
    {
        var range = draft.IsAtStart ? document.RangeOfBytes(document.Tokens[draft.Target].Offset, document.Tokens[draft.Target].Offset + 1) : document.RangeOf(draft.Target);
        return new Violation(
            draft.RuleId,
            draft.Place.Keyword,
            document.Pointers.Of(draft.Target),
            range,
            draft.Place.Location,
            draft.Message(text),
            hiddenLines.GetViewBetween(range.StartLine, range.EndLine).Min > 0,
            draft.Label(text));
    }
}
