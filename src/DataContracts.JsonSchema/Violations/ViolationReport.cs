using System.Collections.Immutable;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Makes violations of drafts: merges what is one mistake, drops what is reported already, sorts, finds the words.</summary>
internal static class ViolationReport
{
    public static ImmutableArray<Violation> Create(SourceDocument document, ViolationCollector collector, Disclosure disclosure)
    {
        var text = new ValueText(document, disclosure);
        return [.. MissingNames.Merge(NameMistakes.Merge(Distinct(collector.Drafts), document, text))
            .OrderBy(draft => document.Tokens[draft.Target].Offset)
            .ThenBy(draft => draft.Rule.Id, StringComparer.Ordinal)
            .Select(draft => Create(document, draft, text, disclosure))
            .DistinctBy(violation => (violation.Rule, violation.Range, violation.Message))];
    }

    private static IEnumerable<ViolationDraft> Distinct(IReadOnlyList<ViolationDraft> drafts)
    {
        // A value of the wrong type is one mistake: that it is also none of the listed values goes without saying.
        var wrongType = drafts.Where(draft => draft.Rule == ValidationRules.Type).Select(draft => draft.Instance).ToHashSet();
        return drafts.Where(
            draft => (draft.Rule != ValidationRules.Enum && draft.Rule != ValidationRules.Const) || !wrongType.Contains(draft.Instance));
    }

    private static Violation Create(SourceDocument document, ViolationDraft draft, ValueText text, Disclosure disclosure)
    {
        var range = draft.IsAtStart
            ? document.RangeOfBytes(document.Tokens[draft.Target].Offset, document.Tokens[draft.Target].Offset + 1)
            : document.RangeOf(draft.Target);
        return new Violation(
            draft.Rule,
            draft.Location.Keyword,
            disclosure.PointerOf(document, draft.Target),
            range,
            draft.Location.SchemaLocation,
            Message(draft, text),
            !disclosure.ShowsLines(range.StartLine, range.EndLine),
            Label(draft, text))
        {
            Parameters = Parameters(draft, text),
        };
    }

    private static string Message(ViolationDraft draft, ValueText text)
    {
        var reason = draft.Reason?.Invoke(text) is { } because ? $"{(draft.IsForbidden ? "" : "; required")} {because}" : "";
        var message = draft.Message(text) + reason;
        return draft.Suggestion is { } suggestion
            ? $"{message}; did you mean '{ValueText.Shorten(suggestion.Name)}'{(suggestion.IsMissing ? " (required, missing)" : "")}?"
            : message;
    }

    private static string? Label(ViolationDraft draft, ValueText text) => draft.Suggestion is { } suggestion
        ? $"did you mean \"{ValueText.Shorten(suggestion.Name)}\"?"
        : draft.Label(text);

    private static ViolationParameters Parameters(ViolationDraft draft, ValueText text)
    {
        var parameters = draft.Parameters(text);
        var isShown = draft.ShowsProperty && (draft.Target == draft.Instance || text.Shows(draft.Target));
        return parameters with
        {
            Property = (isShown ? draft.Property : null) ?? parameters.Property,
            Actual = text.Scalar(draft.Instance),
            Suggestion = draft.Suggestion?.Name ?? parameters.Suggestion,
        };
    }
}
