using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Violations;

/// <summary>What a branch of <c>anyOf</c> or <c>oneOf</c> has against the instance.</summary>
internal sealed class FailedBranch
{
    public FailedBranch(int index, IReadOnlyList<ViolationDraft> drafts, int instance, ref Evaluator evaluator)
    {
        Index = index;
        Drafts = drafts;
        Discriminator = FindDiscriminator(drafts, instance, evaluator.Tokens);
        var wrongType = drafts.Any(
            draft => IsOneOf(draft.Rule, ValidationRules.Type, ValidationRules.NothingAllowed) && draft.Instance == instance)
            ? 1
            : 0;
        var names = drafts.Count(
            draft => IsOneOf(draft.Rule, ValidationRules.Required, ValidationRules.UnknownProperty) && draft.Instance == instance);
        var here = drafts.Any(draft => draft.Target == instance) ? 1 : 0;
        Rank = (wrongType, names, here, drafts.Count);
    }

    public int Index { get; }

    public IReadOnlyList<ViolationDraft> Drafts { get; }

    /// <summary>
    /// The finding that a property has another fixed value than the branch asks for; null where the branch may have been meant.
    /// </summary>
    public ViolationDraft? Discriminator { get; }

    /// <summary>The lower, the more likely the branch was meant.</summary>
    public (int WrongType, int WrongNames, int FailsHere, int Violations) Rank { get; }

    private static ViolationDraft? FindDiscriminator(IReadOnlyList<ViolationDraft> drafts, int instance, ReadOnlySpan<Token> tokens)
    {
        foreach (var draft in drafts)
        {
            if (draft.AllowedValues is not null && draft.Instance > instance && IsMemberOf(draft.Instance, instance, tokens))
            {
                return draft;
            }
        }

        return null;
    }

    private static bool IsOneOf(Rule rule, Rule first, Rule second) => rule == first || rule == second;

    private static bool IsMemberOf(int value, int instance, ReadOnlySpan<Token> tokens)
    {
        if (tokens[instance].Type != InstanceTypes.Object)
        {
            return false;
        }

        for (var name = instance + 1; name < tokens[instance].Next; name = tokens[name + 1].Next)
        {
            if (name + 1 == value)
            {
                return true;
            }
        }

        return false;
    }
}
