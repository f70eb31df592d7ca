using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Violations;

/// <summary>What a branch of <c>anyOf</c> or <c>oneOf</c> has against the instance.</summary>
internal sealed class FailedBranch
{
    public FailedBranch(Explanation explanation, int instance, MemberValues members, ReadOnlySpan<Token> tokens)
    {
        Explanation = explanation;
        var drafts = explanation.Drafts;
        Discriminator = FindDiscriminator(drafts, instance, members, tokens);
        var wrongType = drafts.Any(
            draft => IsOneOf(draft.Rule, ValidationRules.Type, ValidationRules.NothingAllowed) && draft.Instance == instance)
            ? 1
            : 0;
        var names = drafts.Count(
            draft => IsOneOf(draft.Rule, ValidationRules.Required, ValidationRules.UnknownProperty) && draft.Instance == instance);
        var here = drafts.Any(draft => draft.Target == instance) ? 1 : 0;
        Rank = (wrongType, names, here, drafts.Count);
    }

    public Explanation Explanation { get; }

    public IReadOnlyList<ViolationDraft> Drafts => Explanation.Drafts;

    /// <summary>
    /// The finding that a property has another fixed value than the branch asks for; null where the branch may have been meant.
    /// </summary>
    public ViolationDraft? Discriminator { get; }

    /// <summary>The lower, the more likely the branch was meant.</summary>
    public (int WrongType, int WrongNames, int FailsHere, int Violations) Rank { get; }

    private static ViolationDraft? FindDiscriminator(
        IReadOnlyList<ViolationDraft> drafts, int instance, MemberValues members, ReadOnlySpan<Token> tokens)
    {
        foreach (var draft in drafts)
        {
            if (draft.AllowedValues is not null && draft.Instance > instance && members.Contains(draft.Instance, tokens))
            {
                return draft;
            }
        }

        return null;
    }

    private static bool IsOneOf(Rule rule, Rule first, Rule second) => rule == first || rule == second;
}
