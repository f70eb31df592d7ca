using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>A compiled schema. Filled once by the compiler, since schemas may refer to themselves; never changed after.</summary>
internal sealed partial class Schema
{
    private Keyword[] _inOrder = [];

    /// <summary>Where the schema is.</summary>
    public required SchemaPlace Place { get; init; }

    /// <summary>Index of the schema resource that holds the schema, where dynamic references need it; else -1.</summary>
    public int EnteredResource { get; init; } = -1;

    /// <summary>Whether values that the schema describes must never be printed.</summary>
    public bool IsSensitive { get; private set; }

    /// <summary>Whether values that the schema describes change from run to run.</summary>
    public Volatility Volatility { get; init; }

    /// <summary>What the contract says must not be shown of itself.</summary>
    public required ContractSecrets Secrets { get; init; }

    /// <summary>Whether nothing is allowed: the schema <c>false</c>.</summary>
    public bool IsFalse { get; private set; }

    public IReadOnlyList<Keyword> Keywords => _inOrder;

    /// <summary>The types of instances that may be valid; no other is.</summary>
    public InstanceTypes Types { get; private set; } = InstanceTypes.All;

    /// <summary>Whether a keyword runs last, so that what the others evaluate has to be marked.</summary>
    public bool Tracks { get; private set; }

    /// <summary>Whether the verdict depends on more than the instance and the keywords by themselves.</summary>
    public bool NeedsContext { get; private set; }

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
        Tracks = keywords.Any(keyword => keyword.RunsLast);
        NeedsContext = Tracks || EnteredResource >= 0;
    }

    /// <summary>Puts another keyword into the place of one.</summary>
    public void Replace(Keyword keyword, Keyword replacement) =>
        Complete(Types, [.. Keywords.Select(own => own == keyword ? replacement : own)], IsSensitive);

    public void CompleteFalse(Keyword keyword)
    {
        IsFalse = true;
        Complete(InstanceTypes.None, [keyword], isSensitive: false);
    }

    /// <summary>Takes types away that no keyword lets pass.</summary>
    public void Narrow(InstanceTypes types) => Types = types;

    /// <summary>The collecting pass.</summary>
    public void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
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

    /// <summary>Shows a visitor each keyword that looks at the instance, in the state in which the collecting pass asks it.</summary>
    public void Visit(ref Evaluator evaluator, int instance, IKeywordVisitor visitor)
    {
        if (!evaluator.TryTakeSteps(StepLimit.Explanation, instance)
            || !SchemaFrame.TryEnter(ref evaluator, this, instance, out var frame))
        {
            return;
        }

        var type = evaluator.Tokens[instance].Type;
        foreach (var keyword in _inOrder)
        {
            if ((keyword.AppliesTo & type) != 0)
            {
                visitor.Visit(ref evaluator, keyword, instance);
            }
        }

        frame.Leave(ref evaluator);
    }
}
