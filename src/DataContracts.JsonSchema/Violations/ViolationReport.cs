using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Makes violations of drafts: merges what is one mistake, drops what is reported already, sorts, finds the words.</summary>
internal static class ViolationReport
{
    public static ImmutableArray<Violation> Create(SourceDocument document, ViolationCollector collector)
    {
        var hidden = new HiddenValues(document, collector.Hidden);
        var text = new ValueText(document, hidden);
        return [.. MissingNames.Merge(NameMistakes.Merge(Distinct(collector.Drafts), document, text.Suggestions))
            .OrderBy(draft => document.Tokens[draft.Target].Offset)
            .ThenBy(draft => draft.Rule.Id, StringComparer.Ordinal)
            .Select(draft => Create(document, draft, text, hidden))
            .DistinctBy(violation => (violation.Rule, violation.Range, violation.Message))];
    }

    private static IEnumerable<ViolationDraft> Distinct(IReadOnlyList<ViolationDraft> drafts)
    {
        // A value of the wrong type is one mistake: that it is also none of the listed values goes without saying.
        var wrongType = drafts.Where(draft => draft.Rule == ValidationRules.Type).Select(draft => draft.Instance).ToHashSet();
        return drafts.Where(
            draft => (draft.Rule != ValidationRules.Enum && draft.Rule != ValidationRules.Const) || !wrongType.Contains(draft.Instance));
    }

    private static Violation Create(SourceDocument document, ViolationDraft draft, ValueText text, HiddenValues hidden)
    {
        var range = draft.IsAtStart
            ? document.RangeOfBytes(document.Tokens[draft.Target].Offset, document.Tokens[draft.Target].Offset + 1)
            : document.RangeOf(draft.Target);
        return new Violation(
            draft.Rule,
            draft.Location.Keyword,
            document.Pointers.Of(draft.Target),
            range,
            draft.Location.SchemaLocation,
            Message(draft, text),
            hidden.IsOnLines(range.StartLine, range.EndLine),
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
        return parameters with
        {
            Property = draft.Property ?? parameters.Property,
            Actual = text.Scalar(draft.Instance),
            Suggestion = draft.Suggestion?.Name ?? parameters.Suggestion,
        };
    }
}
