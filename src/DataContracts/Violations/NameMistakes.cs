namespace DataContracts.Violations;

/// <summary>An unknown property beside a missing one of nearly the same name is one mistake, and told as one.</summary>
internal static class NameMistakes
{
    public static IEnumerable<ViolationDraft> Merge(IEnumerable<ViolationDraft> drafts)
    {
        var result = drafts.ToList();
        foreach (var unknown in result.Where(draft => draft.RuleId == "DC1005" && draft.Property is not null).ToArray())
        {
            var missing = result
                .Where(draft => draft.RuleId == "DC1004" && draft.Instance == unknown.Instance && draft.Property is not null)
                .Where(draft => EditDistance.AreNear(unknown.Property!, draft.Property!))
                .MinBy(draft => EditDistance.Between(unknown.Property!, draft.Property!));
            var known = EditDistance.Nearest(unknown.Property!, unknown.Candidates);
            if (missing is not null)
            {
                result.RemoveAll(draft => draft.RuleId == "DC1004" && draft.Instance == missing.Instance && draft.Property == missing.Property);
                Replace(result, unknown, $"'{Name(missing)}' (required, missing)?", Name(missing));
            }
            else if (known is not null)
            {
                Replace(result, unknown, $"'{ValueText.Shorten(known)}'?", ValueText.Shorten(known));
            }
        }

        return result;
    }

    private static string Name(ViolationDraft draft) => ValueText.Shorten(draft.Property!);

    private static void Replace(List<ViolationDraft> drafts, ViolationDraft unknown, string suggestion, string name) =>
        drafts[drafts.IndexOf(unknown)] = unknown with
        {
            Message = text => $"{unknown.Message(text)}; did you mean {suggestion}",
            Label = _ => $"did you mean \"{name}\"?",
        };
}
