using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>A compiled schema. Filled once by the compiler, since schemas may refer to themselves; never changed after.</summary>
internal sealed class Schema
{
    /// <summary>Every type by itself, in the order of their bits.</summary>
    public static readonly ImmutableArray<InstanceTypes> TypeBits = [.. Enumerable.Range(0, 8).Select(bit => (InstanceTypes)(1 << bit))];

    // By the bit of the instance's type, so that a keyword is never asked about a type it ignores.
    private Keyword[][] _byType = [];
    private Keyword[] _inOrder = [];
    private InstanceTypes _typesWithKeywords;
    private bool _needsContext;
    private bool _tracks;

    /// <summary>Where the schema is.</summary>
    public required SchemaPlace Place { get; init; }

    /// <summary>Index of the schema resource that holds the schema, where dynamic references need it; else -1.</summary>
    public int EnteredResource { get; set; } = -1;

    /// <summary>Whether values that the schema describes must never be printed.</summary>
    public bool IsSensitive { get; private set; }

    /// <summary>Whether values that the schema describes change from run to run.</summary>
    public Volatility Volatility { get; init; }

    /// <summary>Whether nothing is allowed: the schema <c>false</c>.</summary>
    public bool IsFalse { get; private set; }

    public IReadOnlyList<Keyword> Keywords => _inOrder;

    /// <summary>The types of instances that may be valid; no other is.</summary>
    public InstanceTypes Types { get; private set; } = InstanceTypes.All;

    /// <summary>The reference that leads here without being evaluated itself: what it guards is guarded here.</summary>
    public KeywordLocation? ReachedBy { get; set; }

    /// <summary>Ends the schema's construction.</summary>
    /// <param name="types">The allowed types, all where the schema names none.</param>
    /// <param name="keywords">Every keyword.</param>
    /// <param name="isSensitive">Whether values must not be printed.</param>
    public void Complete(InstanceTypes types, ImmutableArray<Keyword> keywords, bool isSensitive)
    {
        Types = types;
        _inOrder = [.. keywords.OrderBy(keyword => keyword.RunsLast)];
        IsSensitive = isSensitive;
        _tracks = keywords.Any(keyword => keyword.RunsLast);
        _needsContext = _tracks || EnteredResource >= 0;
    }

    public void CompleteFalse(Keyword keyword)
    {
        IsFalse = true;
        Complete(InstanceTypes.None, [keyword], isSensitive: false);
    }

    /// <summary>Takes the types away that no keyword lets pass, as far as is known; true where that changed something.</summary>
    public bool NarrowTypes()
    {
        var before = Types;
        Types = _inOrder.Aggregate(before, (types, keyword) => types & keyword.Admits);
        return Types != before;
    }

    /// <summary>Prepares the yes/no pass, when every schema is complete.</summary>
    public void Plan(FastValidationPlan plan)
    {
        foreach (var keyword in _inOrder)
        {
            keyword.Plan(plan);
        }

        var fast = plan.Fuse([.. _inOrder.Where(keyword => keyword.TypeMask is null)]);
        _byType = [.. TypeBits.Select(type => fast
            .Where(keyword => (keyword.AppliesTo & type) != 0 && (plan.KeepsMarks || !keyword.AllowsAll(type)))
            .ToArray())];
        _typesWithKeywords = _needsContext
            ? InstanceTypes.All
            : TypeBits.Where((_, bit) => _byType[bit].Length > 0).Aggregate(InstanceTypes.None, (all, type) => all | type);
    }

    /// <summary>Whether every instance of the type is valid, as far as the keywords tell by themselves.</summary>
    public bool AllowsAll(InstanceTypes type) =>
        (Types & type) == type
            && !_needsContext
            && Array.TrueForAll(_inOrder, keyword => keyword.TypeMask is not null || (keyword.AppliesTo & type) == 0);

    /// <summary>The yes/no pass.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsValid(ref Evaluator evaluator, int instance)
    {
        var type = evaluator.Tokens[instance].Type;
        return (Types & type) != 0 && ((_typesWithKeywords & type) == 0 || AreKeywordsValid(ref evaluator, instance, type));
    }

    /// <summary>The same for a member or item: what is evaluated inside it is its own affair.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsValidChild(ref Evaluator evaluator, int instance)
    {
        return evaluator.IsTracking ? IsValidUntracked(ref evaluator, instance) : IsValid(ref evaluator, instance);
    }

    /// <summary>The same for a branch at the same instance: one that fails takes its marks back.</summary>
    public bool IsValidBranch(ref Evaluator evaluator, int instance)
    {
        if (!evaluator.IsTracking)
        {
            return IsValid(ref evaluator, instance);
        }

        var time = evaluator.Marks.Time;
        if (IsValid(ref evaluator, instance))
        {
            return true;
        }

        evaluator.Marks.Rollback(time);
        return false;
    }

    /// <summary>The collecting pass.</summary>
    public void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        if (IsSensitive)
        {
            violations.HideValue(instance);
        }

        if (Volatility != Volatility.None)
        {
            violations.AddVolatile(instance, Volatility);
        }

        Visit(ref evaluator, instance, violations);
    }

    public void CollectChild(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var wasTracking = evaluator.IsTracking;
        evaluator.IsTracking = false;
        Collect(ref evaluator, violations, instance);
        evaluator.IsTracking = wasTracking;
    }

    private bool IsValidUntracked(ref Evaluator evaluator, int instance)
    {
        evaluator.IsTracking = false;
        var isValid = IsValid(ref evaluator, instance);
        evaluator.IsTracking = true;
        return isValid;
    }

    private bool AreKeywordsValid(ref Evaluator evaluator, int instance, InstanceTypes type)
    {
        if (ReachedBy is not null)
        {
            return IsValidByReference(ref evaluator, instance, ReachedBy);
        }

        return _needsContext ? IsValidInContext(ref evaluator, instance) : AllAccept(ref evaluator, instance, type);
    }

    /// <summary>
    /// The yes/no pass for a reference that leads here: guarded against endless recursion, and against asking the same too often.
    /// </summary>
    public bool IsValidByReference(ref Evaluator evaluator, int instance, KeywordLocation reference)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return evaluator.Fail(EvaluationFault.TooDeep, reference, instance);
        }

        return evaluator.FollowReference() is { } memory
            ? memory.IsValid(ref evaluator, this, instance)
            : IsValidUncached(ref evaluator, instance);
    }

    /// <summary>The yes/no pass without looking whether the answer is known.</summary>
    public bool IsValidUncached(ref Evaluator evaluator, int instance)
    {
        var type = evaluator.Tokens[instance].Type;
        return (Types & type) != 0
            && ((_typesWithKeywords & type) == 0 || (_needsContext ? IsValidInContext(ref evaluator, instance) : AllAccept(ref evaluator, instance, type)));
    }

    /// <summary>Shows a visitor each keyword that looks at the instance, in the state in which the collecting pass asks it.</summary>
    public void Visit(ref Evaluator evaluator, int instance, IKeywordVisitor visitor)
    {
        if (!Enter(ref evaluator, instance))
        {
            return;
        }

        var wasTracking = evaluator.IsTracking;
        var outerStart = evaluator.SchemaStart;
        evaluator.SchemaStart = Begin(ref evaluator);
        var type = evaluator.Tokens[instance].Type;
        foreach (var keyword in _inOrder)
        {
            if ((keyword.AppliesTo & type) != 0)
            {
                visitor.Visit(ref evaluator, keyword, instance);
            }
        }

        evaluator.SchemaStart = outerStart;
        evaluator.IsTracking = wasTracking;
        Leave(ref evaluator);
    }

    private bool AllAccept(ref Evaluator evaluator, int instance, InstanceTypes type)
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

    private bool IsValidInContext(ref Evaluator evaluator, int instance)
    {
        if (!Enter(ref evaluator, instance))
        {
            return false;
        }

        var wasTracking = evaluator.IsTracking;
        var outerStart = evaluator.SchemaStart;
        evaluator.SchemaStart = Begin(ref evaluator);
        var isValid = AllAccept(ref evaluator, instance, evaluator.Tokens[instance].Type);
        if (_tracks && !wasTracking)
        {
            evaluator.Marks.Rollback(evaluator.SchemaStart);
        }

        evaluator.SchemaStart = outerStart;
        evaluator.IsTracking = wasTracking;
        Leave(ref evaluator);
        return isValid;
    }

    private int Begin(ref Evaluator evaluator)
    {
        if (!_tracks)
        {
            return evaluator.SchemaStart;
        }

        evaluator.IsTracking = true;
        return evaluator.Marks.Time;
    }

    private bool Enter(ref Evaluator evaluator, int instance)
    {
        if (EnteredResource >= 0 && evaluator.Scope.IsKept)
        {
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                return evaluator.Fail(EvaluationFault.TooDeep, null, instance);
            }

            evaluator.Scope.Push(EnteredResource);
        }

        return true;
    }

    private void Leave(ref Evaluator evaluator)
    {
        if (EnteredResource >= 0 && evaluator.Scope.IsKept)
        {
            evaluator.Scope.Pop();
        }
    }
}
