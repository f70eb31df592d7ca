using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Takes violations during the collecting pass. A fork holds a branch's, until it is known which branch was meant.</summary>
internal sealed class ViolationCollector : IKeywordVisitor
{
    // What is asked again is asked soon, mostly: forgetting all of it now and then bounds the memory at little cost.
    private const int MaxExplanations = 200_000;

    private readonly Dictionary<MemoKey, Explanation> _known;
    private readonly List<ViolationDraft> _drafts = [];
    private int _counted;
    private bool _isClosed;
    private readonly HashSet<ViolationDraft> _added = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, Volatility>? _volatile;
    private readonly Dictionary<MemoKey, Explanation> _knownOfForks;
    private (int Instance, Func<ValueText, string?> Reason)? _condition;

    public ViolationCollector()
        : this([], null, [])
    {
    }

    /// <summary>Takes the values that change from run to run, too.</summary>
    public ViolationCollector(Dictionary<int, Volatility> volatileValues)
        : this([], volatileValues, [])
    {
    }

    private ViolationCollector(
        Dictionary<MemoKey, Explanation> known,
        Dictionary<int, Volatility>? volatileValues,
        Dictionary<MemoKey, Explanation> knownOfForks)
    {
        _known = known;
        _volatile = volatileValues;
        _knownOfForks = knownOfForks;
    }

    /// <summary>Whether a keyword that accepts a value must still visit the branches that accept it: they may describe it.</summary>
    public bool VisitsValidBranches => _volatile is not null;

    public IReadOnlyList<ViolationDraft> Drafts => _drafts;

    public void Add(ViolationDraft draft)
    {
        if (!_isClosed && _added.Add(draft))
        {
            _drafts.Add(NeedsReason(draft) ? draft with { Reason = _condition!.Value.Reason } : draft);
        }
    }

    /// <summary>
    /// Collects what a schema that applies under a condition has against a value; what it asks of members is reported with the condition.
    /// </summary>
    public void CollectUnder(ref Evaluator evaluator, Schema schema, int instance, Func<ValueText, string?> reason)
    {
        var outer = _condition;
        _condition = (instance, reason);
        schema.Collect(ref evaluator, this, instance);
        _condition = outer;
    }

    /// <summary>Adds what is known of a schema or branch; the violations of one are those of the other.</summary>
    public void AddRange(ref Evaluator evaluator, Explanation explanation, int instance)
    {
        var before = _drafts.Count;
        foreach (var draft in explanation.Drafts)
        {
            Add(draft);
        }

        _counted += _drafts.Count - before;
        evaluator.TryTakeSteps((long)explanation.Drafts.Count * StepLimit.Copy, instance);
    }

    /// <summary>
    /// What a schema has against a value, asked once: branches that refer back to one schema would ask it again for every combination of
    /// branches above.
    /// </summary>
    public void CollectOnce(ref Evaluator evaluator, Schema schema, int instance)
    {
        AddRange(ref evaluator, Explain(ref evaluator, schema, instance, this), instance);
        if (evaluator.Fault != EvaluationFault.None)
        {
            Close(_drafts.Count);
        }
    }

    /// <summary>
    /// What a branch has against a value. What describes a value in a branch that may not have been meant does not count, so this takes
    /// no volatile values.
    /// </summary>
    public Explanation ExplainBranch(ref Evaluator evaluator, Schema schema, int instance) =>
        Explain(ref evaluator, schema, instance, Fork());

    /// <param name="evaluator">The evaluation; the values that the schema evaluates are marked.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="instance">The token of the value.</param>
    /// <param name="like">What takes what is found besides violations.</param>
    private static Explanation Explain(ref Evaluator evaluator, Schema schema, int instance, ViolationCollector like)
    {
        var question = MemoKey.Of(ref evaluator, schema, instance);
        if (like._known.TryGetValue(question, out var known) && (known.Marks is not null || !evaluator.IsTracking))
        {
            evaluator.MarkAll(known.Marks ?? []);
            return known;
        }

        var time = evaluator.Marks.Time;
        var inner = new ViolationCollector(like._known, like._volatile, like._knownOfForks);
        schema.Collect(ref evaluator, inner, instance);
        var explanation = new Explanation(inner._drafts, evaluator.IsTracking ? evaluator.Marks.Since(time) : null);
        if (like._known.Count >= MaxExplanations)
        {
            like._known.Clear();
        }

        like._known[question] = explanation;
        return explanation;
    }

    private bool NeedsReason(ViolationDraft draft) =>
        _condition is { } condition && condition.Instance == draft.Instance && draft.Reason is null
        && (draft.Rule == ValidationRules.Required || draft.IsForbidden);

    void IKeywordVisitor.Visit(ref Evaluator evaluator, Keyword keyword, int instance)
    {
        if (evaluator.Fault == EvaluationFault.None)
        {
            var before = _drafts.Count;
            keyword.Collect(ref evaluator, this, instance);
            if (evaluator.Fault != EvaluationFault.None)
            {
                // What a keyword found after the evaluation was given up is not sound, and when that was is not known.
                Close(before);
            }
            else if (!evaluator.TryTakeSteps((long)(_drafts.Count - _counted) * StepLimit.Violation, instance))
            {
                Close(_drafts.Count);
            }

            _counted = _drafts.Count;
        }
    }

    /// <summary>Takes no more violations, and forgets those after the first few.</summary>
    private void Close(int count)
    {
        if (!_isClosed)
        {
            _drafts.RemoveRange(count, _drafts.Count - count);
            _isClosed = true;
        }
    }

    public void AddVolatile(int instance, Volatility volatility)
    {
        if (_volatile is not null && _volatile.GetValueOrDefault(instance) < volatility)
        {
            _volatile[instance] = volatility;
        }
    }

    /// <summary>What describes a value in a branch that may not have been meant does not count: a fork takes no volatile values.</summary>
    public ViolationCollector Fork() => new(_knownOfForks, null, _knownOfForks);
}
