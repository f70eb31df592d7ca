namespace DataContracts.JsonSchema.Violations;

/// <summary>Many missing properties of one object are one line: a document of another kind misses them all.</summary>
internal static class MissingNames
{
    // So many are still read one by one.
    private const int MostApart = 3;

    private const int MostListed = 8;

    public static IEnumerable<ViolationDraft> Merge(IEnumerable<ViolationDraft> drafts)
    {
        var all = drafts.ToList();
        var replaced = new Dictionary<ViolationDraft, ViolationDraft?>(ReferenceEqualityComparer.Instance);
        foreach (var group in all.Where(draft => draft.Rule == ValidationRules.Required && draft.Property is not null)
            .GroupBy(draft => (draft.Instance, draft.Location)))
        {
            ViolationDraft[] missing = [.. group];
            if (missing.Length > MostApart)
            {
                replaced[missing[0]] = Merged(missing);
                foreach (var draft in missing[1..])
                {
                    replaced[draft] = null;
                }
            }
        }

        return all.Select(draft => replaced.GetValueOrDefault(draft, draft)).OfType<ViolationDraft>();
    }

    private static ViolationDraft Merged(ViolationDraft[] drafts)
    {
        string[] names = [.. drafts.Select(draft => draft.Property!).Distinct(StringComparer.Ordinal)];
        string[] first = [.. names.Take(MostListed)];
        var isShown = drafts[0].ShowsProperty;
        string[] quoted = isShown ? [.. first.Select(name => ValueText.Name(drafts[0].Location, name))] : [ValueText.NameNotShown];
        return drafts[0] with
        {
            Property = null,
            Message = _ => $"required properties {TruncatedList.Of(quoted, names.Length, ", ", "and")} are missing",
            Parameters = _ => new() { Expected = isShown ? [.. first] : [] },
            Label = _ => "properties are missing",
        };
    }
}
