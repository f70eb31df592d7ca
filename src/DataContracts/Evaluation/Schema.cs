using DataContracts.Compilation;
using DataContracts.Violations;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using DataContracts.Reading;

namespace DataContracts.Evaluation;

/// <summary>A compiled schema. Filled once by the compiler, since schemas may refer to themselves; never changed after.</summary>
internal sealed class Schema
{
    private const int TypeCount = 8;
    private static readonly Keyword[][] NoKeywords = [.. Enumerable.Repeat(Array.Empty<Keyword>(), TypeCount)];

    // By the bit of the instance's type, so that a keyword is never asked about a type it ignores.
    private Keyword[][] _byType = NoKeywords;
    private Keyword[] _inOrder = [];
    private InstanceTypes _types = InstanceTypes.All;
    private bool _looksAround;
    private bool _tracks;

    /// <summary>Where the schema stands.</summary>
    public required SchemaPlace Place { get; init; }

    /// <summary>Index of the schema resource that holds the schema, where dynamic references need it; else -1.</summary>
    public int EnteredResource { get; set; } = -1;

    /// <summary>Whether values that the schema describes must never be printed.</summary>
    public bool IsSensitive { get; private set; }

    /// <summary>Whether nothing is allowed: the schema <c>false</c>.</summary>
    public bool IsFalse { get; private set; }

    public IReadOnlyList<Keyword> Keywords => _inOrder;

    /// <summary>Ends the schema's construction.</summary>
    /// <param name="types">The allowed types, all where the schema names none.</param>
    /// <param name="inOrder">Every keyword, for the collecting pass.</param>
    /// <param name="fast">The keywords of the yes/no pass, in which several may have been fused into one.</param>
    /// <param name="isSensitive">Whether values must not be printed.</param>
    public void Complete(InstanceTypes types, ImmutableArray<Keyword> inOrder, ImmutableArray<Keyword> fast, bool isSensitive)
    {
        _types = types;
        _inOrder = InOrder(inOrder);
        _byType = ByType(InOrder(fast));
        IsSensitive = isSensitive;
        _tracks = _inOrder is [.., { RunsLast: true }];
        _looksAround = _tracks || EnteredResource >= 0;
    }

    public void CompleteFalse(Keyword keyword)
    {
        IsFalse = true;
        Complete(InstanceTypes.None, [keyword], [], isSensitive: false);
    }

    /// <summary>The yes/no pass.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsValid(ref Evaluator evaluator, int instance)
    {
        var type = evaluator.Tokens[instance].Type;
        return (_types & type) != 0 && (_looksAround ? IsValidAround(ref evaluator, instance) : AllAccept(ref evaluator, instance, type));
    }

    /// <summary>The same for a member or item: what is evaluated inside it is its own affair.</summary>
    public bool IsValidChild(ref Evaluator evaluator, int instance)
    {
        if (!evaluator.IsTracking)
        {
            return IsValid(ref evaluator, instance);
        }

        evaluator.IsTracking = false;
        var isValid = IsValid(ref evaluator, instance);
        evaluator.IsTracking = true;
        return isValid;
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
                keyword.Collect(ref evaluator, violations, instance);
            }
        }

        evaluator.SchemaStart = outerStart;
        evaluator.IsTracking = wasTracking;
        Leave(ref evaluator);
    }

    public void CollectChild(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        var wasTracking = evaluator.IsTracking;
        evaluator.IsTracking = false;
        Collect(ref evaluator, violations, instance);
        evaluator.IsTracking = wasTracking;
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

    private static Keyword[] InOrder(ImmutableArray<Keyword> keywords) =>
        keywords.Length < 2 || keywords.All(keyword => !keyword.RunsLast) ? [.. keywords] : [.. keywords.OrderBy(keyword => keyword.RunsLast)];

    // A large contract has more schemas than anything else: types that have the same keywords share their array, and nothing is asked twice.
    private static Keyword[][] ByType(Keyword[] keywords)
    {
        var applying = keywords.Aggregate(InstanceTypes.None, static (types, keyword) => types | keyword.AppliesTo);
        if (applying == InstanceTypes.None)
        {
            return NoKeywords;
        }

        var byType = new Keyword[TypeCount][];
        for (var bit = 0; bit < TypeCount; bit++)
        {
            var type = (InstanceTypes)(1 << bit);
            var count = keywords.Count(keyword => (keyword.AppliesTo & type) != 0);
            byType[bit] = count == keywords.Length ? keywords : count == 0 ? [] : [.. keywords.Where(keyword => (keyword.AppliesTo & type) != 0)];
        }

        return byType;
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

    private bool IsValidAround(ref Evaluator evaluator, int instance)
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
