namespace DataContracts.JsonSchema.Violations;

/// <summary>An unknown property beside a missing one of nearly the same name is one mistake, and reported as one.</summary>
internal static class NameMistakes
{
    // More unknown names than this in one object are not misspellings.
    private const int MostMistakesOfOneObject = 100;

    public static IEnumerable<ViolationDraft> Merge(IEnumerable<ViolationDraft> drafts, SourceDocument document, ValueText text)
    {
        var all = drafts.ToList();
        var suggestions = text.Suggestions;
        var missing = all.Where(draft => draft.ShowsProperty && IsAbout(draft, ValidationRules.Required)).ToLookup(draft => draft.Instance);
        var found = new HashSet<(int Instance, string Property)>();
        var merged = new Dictionary<ViolationDraft, ViolationDraft>(ReferenceEqualityComparer.Instance);
        foreach (var unknown in all.Where(draft => IsAbout(draft, ValidationRules.UnknownProperty)).GroupBy(draft => draft.Instance))
        {
            var absent = new AbsentNames(document, unknown.Key, suggestions);
            foreach (var draft in unknown.Where(draft => text.Shows(draft.Target)).Take(MostMistakesOfOneObject))
            {
                var names = missing[unknown.Key].Select(other => other.Property!).Where(name => !found.Contains((unknown.Key, name)));
                if (suggestions.Nearest(draft.Property!, [.. names]) is { } meant)
                {
                    found.Add((unknown.Key, meant));
                    merged[draft] = draft with { Suggestion = new NameSuggestion(meant, IsMissing: true) };
                }
                else if (suggestions.Nearest(draft.Property!, absent.Of(draft.KnownNames)) is { } known)
                {
                    merged[draft] = draft with { Suggestion = new NameSuggestion(known, IsMissing: false) };
                }
            }
        }

        return all
            .Where(draft => !IsAbout(draft, ValidationRules.Required) || !found.Contains((draft.Instance, draft.Property!)))
            .Select(draft => merged.GetValueOrDefault(draft, draft));
    }

    private static bool IsAbout(ViolationDraft draft, Rule rule) => draft.Rule == rule && draft.Property is not null && !draft.IsForbidden;
}
