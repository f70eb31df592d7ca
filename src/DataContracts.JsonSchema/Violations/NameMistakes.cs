namespace DataContracts.JsonSchema.Violations;

/// <summary>An unknown property beside a missing one of nearly the same name is one mistake, and told as one.</summary>
internal static class NameMistakes
{
    // Whoever has more unknown names than this in one object has not misspelt them.
    private const int MostMistakesOfOneObject = 100;

    public static IEnumerable<ViolationDraft> Merge(IEnumerable<ViolationDraft> drafts)
    {
        var all = drafts.ToList();
        var missing = all.Where(draft => draft is { RuleId: "DC1004", Property: not null }).ToLookup(draft => draft.Instance);
        var found = new HashSet<(int Instance, string Property)>();
        var mended = new Dictionary<ViolationDraft, ViolationDraft>(ReferenceEqualityComparer.Instance);
        foreach (var unknown in all.Where(draft => draft is { RuleId: "DC1005", Property: not null }).GroupBy(draft => draft.Instance).SelectMany(group => group.Take(MostMistakesOfOneObject)))
        {
            var meant = missing[unknown.Instance]
                .Where(draft => !found.Contains((draft.Instance, draft.Property!)) && EditDistance.AreNear(unknown.Property!, draft.Property!))
                .MinBy(draft => EditDistance.Between(unknown.Property!, draft.Property!))?.Property;
            if (meant is not null)
            {
                found.Add((unknown.Instance, meant));
                mended[unknown] = Suggesting(unknown, ValueText.Shorten(meant), " (required, missing)");
            }
            else if (EditDistance.Nearest(unknown.Property!, unknown.Candidates) is { } known)
            {
                mended[unknown] = Suggesting(unknown, ValueText.Shorten(known), "");
            }
        }

        return all
            .Where(draft => draft is not { RuleId: "DC1004", Property: not null } || !found.Contains((draft.Instance, draft.Property)))
            .Select(draft => mended.GetValueOrDefault(draft, draft));
    }

    private static ViolationDraft Suggesting(ViolationDraft unknown, string name, string remark) => unknown with
    {
        Message = text => $"{unknown.Message(text)}; did you mean '{name}'{remark}?",
        Label = _ => $"did you mean \"{name}\"?",
    };
}
