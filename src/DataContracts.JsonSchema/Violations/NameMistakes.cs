namespace DataContracts.JsonSchema.Violations;

/// <summary>An unknown property beside a missing one of nearly the same name is one mistake, and reported as one.</summary>
internal static class NameMistakes
{
    // More unknown names than this in one object are not misspellings.
    private const int MostMistakesOfOneObject = 100;

    public static IEnumerable<ViolationDraft> Merge(IEnumerable<ViolationDraft> drafts)
    {
        var all = drafts.ToList();
        var missing = all.Where(draft => IsAbout(draft, ValidationRules.Required)).ToLookup(draft => draft.Instance);
        var found = new HashSet<(int Instance, string Property)>();
        var merged = new Dictionary<ViolationDraft, ViolationDraft>(ReferenceEqualityComparer.Instance);
        foreach (var unknown in all.Where(draft => IsAbout(draft, ValidationRules.UnknownProperty))
            .GroupBy(draft => draft.Instance)
            .SelectMany(group => group.Take(MostMistakesOfOneObject)))
        {
            var meant = missing[unknown.Instance]
                .Where(
                    draft => !found.Contains((draft.Instance, draft.Property!)) && EditDistance.AreNear(unknown.Property!, draft.Property!))
                .MinBy(draft => EditDistance.Between(unknown.Property!, draft.Property!))?.Property;
            if (meant is not null)
            {
                found.Add((unknown.Instance, meant));
                merged[unknown] = unknown with { Suggestion = new NameSuggestion(meant, IsMissing: true) };
            }
            else if (EditDistance.Nearest(unknown.Property!, unknown.Candidates) is { } known)
            {
                merged[unknown] = unknown with { Suggestion = new NameSuggestion(known, IsMissing: false) };
            }
        }

        return all
            .Where(draft => !IsAbout(draft, ValidationRules.Required) || !found.Contains((draft.Instance, draft.Property!)))
            .Select(draft => merged.GetValueOrDefault(draft, draft));
    }

    private static bool IsAbout(ViolationDraft draft, Rule rule) => draft.Rule == rule && draft.Property is not null;
}
