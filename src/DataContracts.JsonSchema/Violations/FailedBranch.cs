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
        var type = tokens[instance].Type;
        IsOfWrongType = drafts.Any(draft => draft.Instance == instance && RulesOut(draft, type));
        var names = drafts.Count(
            draft => IsOneOf(draft.Rule, ValidationRules.Required, ValidationRules.UnknownProperty) && draft.Instance == instance);
        var here = drafts.Any(draft => draft.Target == instance) ? 1 : 0;
        Rank = (names, here, drafts.Count);
    }

    public Explanation Explanation { get; }

    public IReadOnlyList<ViolationDraft> Drafts => Explanation.Drafts;

    /// <summary>
    /// The finding that a property has another fixed value than the branch asks for; null where the branch may have been meant.
    /// </summary>
    public ViolationDraft? Discriminator { get; }

    /// <summary>Whether the branch allows no value of the instance's type.</summary>
    public bool IsOfWrongType { get; }

    /// <summary>The lower, the more likely the branch was meant.</summary>
    public (int WrongNames, int FailsHere, int Violations) Rank { get; }

    private static bool RulesOut(ViolationDraft draft, InstanceTypes type) =>
        IsOneOf(draft.Rule, ValidationRules.Type, ValidationRules.NothingAllowed)
        || (draft.AllowedTypes is { } allowed && (allowed & type) == 0);

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
