using System.Numerics;
using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Evaluation;

/// <content>The yes/no pass. There are four ways to ask, which differ in the marks of evaluated values and in their guards.</content>
internal sealed partial class Schema
{
    // By the bit of the instance's type, so that a keyword is never asked about a type it ignores.
    private Keyword[][] _byType = [];
    private InstanceTypes _typesWithKeywords;

    /// <summary>Prepares the pass, when every schema is complete.</summary>
    public void Plan(FastValidationPlan plan)
    {
        _byType = plan.KeywordsByType(this);
        _typesWithKeywords = NeedsContext ? InstanceTypes.All : FastValidationPlan.TypesWith(_byType);
    }

    /// <summary>For the document, and for a keyword at the same instance that fails where this schema does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsValid(ref Evaluator evaluator, int instance)
    {
        var type = evaluator.Tokens[instance].Type;
        return (Types & type) != 0 && ((_typesWithKeywords & type) == 0 || IsValidGuarded(ref evaluator, instance, type));
    }

    /// <summary>For a member, its name or an item: what is evaluated inside it is its own affair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsValidForChild(ref Evaluator evaluator, int instance)
    {
        return evaluator.IsTracking ? IsValidUntracked(ref evaluator, instance) : IsValid(ref evaluator, instance);
    }

    /// <summary>For one of several branches at the same instance: one that fails takes its marks back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsValidAsBranch(ref Evaluator evaluator, int instance)
    {
        if (!evaluator.TryTakeSteps(1, instance))
        {
            return false;
        }

        return evaluator.IsTracking || evaluator.Branches is not null
            ? IsValidOrTakenBack(ref evaluator, instance)
            : IsValid(ref evaluator, instance);
    }

    private bool IsValidOrTakenBack(ref Evaluator evaluator, int instance)
    {
        var time = evaluator.Marks.Time;
        if (evaluator.Branches is { } memo ? IsValidOnce(ref evaluator, instance, memo) : IsValid(ref evaluator, instance))
        {
            return true;
        }

        evaluator.Marks.Rollback(time);
        return false;
    }

    /// <summary>For a reference that leads here: guarded against endless recursion, and against asking the same too often.</summary>
    public bool IsValidByReference(ref Evaluator evaluator, int instance, KeywordLocation reference)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return evaluator.Fail(EvaluationFault.TooDeep, reference, instance);
        }

        return evaluator.FollowReference() is { } memo
            ? IsValidByMemo(ref evaluator, instance, memo)
            : IsValidUnguarded(ref evaluator, instance);
    }

    private bool IsValidUntracked(ref Evaluator evaluator, int instance)
    {
        evaluator.IsTracking = false;
        var isValid = IsValid(ref evaluator, instance);
        evaluator.IsTracking = true;
        return isValid;
    }

    // What a shortcut left out was a reference, with its guards.
    private bool IsValidGuarded(ref Evaluator evaluator, int instance, InstanceTypes type)
    {
        if (ReachedBy is not null)
        {
            return IsValidByReference(ref evaluator, instance, ReachedBy);
        }

        return NeedsContext ? AcceptInContext(ref evaluator, instance, type) : Accept(ref evaluator, instance, type);
    }

    private bool IsValidByMemo(ref Evaluator evaluator, int instance, VerdictMemo memo)
    {
        if (!evaluator.TryTakeSteps(1, instance))
        {
            return false;
        }

        var question = MemoKey.Of(ref evaluator, this, instance);
        if (memo.TryFind(ref evaluator, in question, out var known))
        {
            return known;
        }

        var time = evaluator.Marks.Time;
        return memo.Keep(ref evaluator, in question, IsValidUnguarded(ref evaluator, instance), time);
    }

    private bool IsValidOnce(ref Evaluator evaluator, int instance, VerdictMemo memo)
    {
        var question = MemoKey.Of(ref evaluator, this, instance);
        if (memo.TryFind(ref evaluator, in question, out var known))
        {
            return known;
        }

        var time = evaluator.Marks.Time;
        return memo.Keep(ref evaluator, in question, IsValid(ref evaluator, instance), time);
    }

    private bool IsValidUnguarded(ref Evaluator evaluator, int instance)
    {
        var type = evaluator.Tokens[instance].Type;
        return (Types & type) != 0
            && ((_typesWithKeywords & type) == 0
                || (NeedsContext ? AcceptInContext(ref evaluator, instance, type) : Accept(ref evaluator, instance, type)));
    }

    private bool AcceptInContext(ref Evaluator evaluator, int instance, InstanceTypes type)
    {
        if (!SchemaFrame.TryEnter(ref evaluator, this, instance, out var frame))
        {
            return false;
        }

        var isValid = Accept(ref evaluator, instance, type);
        frame.DropOwnMarks(ref evaluator, this);
        frame.Leave(ref evaluator);
        return isValid;
    }

    private bool Accept(ref Evaluator evaluator, int instance, InstanceTypes type)
    {
        foreach (var keyword in _byType[BitOperations.TrailingZeroCount((uint)type)])
        {
            if (!keyword.IsValid(ref evaluator, instance))
            {
                return false;
            }
        }

        return true;
    }
}
