using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Violations;

/// <summary>Takes violations during the collecting pass. A fork holds a branch's, until it is known which branch was meant.</summary>
internal sealed class ViolationCollector : IKeywordVisitor
{
    private readonly HashSet<int> _hidden;
    private readonly Dictionary<MemoKey, IReadOnlyList<ViolationDraft>> _known;
    private readonly List<ViolationDraft> _drafts = [];
    private readonly HashSet<ViolationDraft> _added = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, Volatility>? _volatile;

    public ViolationCollector()
        : this([], [])
    {
    }

    /// <summary>Takes the values that change from run to run, too.</summary>
    public ViolationCollector(Dictionary<int, Volatility> volatileValues)
        : this([], []) => _volatile = volatileValues;

    private ViolationCollector(HashSet<int> hidden, Dictionary<MemoKey, IReadOnlyList<ViolationDraft>> known)
    {
        _hidden = hidden;
        _known = known;
    }

    /// <summary>Whether a keyword that accepts a value must still visit the branches that accept it: they may describe it.</summary>
    public bool VisitsValidBranches => _volatile is not null;

    public IReadOnlyList<ViolationDraft> Drafts => _drafts;

    /// <summary>Values that some schema calls sensitive.</summary>
    public IReadOnlySet<int> Hidden => _hidden;

    public void Add(ViolationDraft draft)
    {
        if (_added.Add(draft))
        {
            _drafts.Add(draft);
        }
    }

    public void AddRange(IEnumerable<ViolationDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            Add(draft);
        }
    }

    /// <summary>
    /// What a schema has against a value, asked once: branches that refer back to one schema would ask it again for every combination of
    /// branches above. Where visiting has effects besides, it is visited each time.
    /// </summary>
    public void CollectOnce(ref Evaluator evaluator, Schema schema, int instance)
    {
        if (VisitsValidBranches || evaluator.IsTracking)
        {
            schema.Collect(ref evaluator, this, instance);
            return;
        }

        var question = MemoKey.Of(ref evaluator, schema, instance);
        if (!_known.TryGetValue(question, out var drafts))
        {
            var fork = Fork();
            schema.Collect(ref evaluator, fork, instance);
            drafts = fork.Drafts;
            _known[question] = drafts;
        }

        AddRange(drafts);
    }

    void IKeywordVisitor.Visit(ref Evaluator evaluator, Keyword keyword, int instance) => keyword.Collect(ref evaluator, this, instance);

    public void HideValue(int instance) => _hidden.Add(instance);

    public void AddVolatile(int instance, Volatility volatility)
    {
        if (_volatile is not null && _volatile.GetValueOrDefault(instance) < volatility)
        {
            _volatile[instance] = volatility;
        }
    }

    /// <summary>What describes a value in a branch that may not have been meant does not count: a fork takes no volatile values.</summary>
    public ViolationCollector Fork() => new(_hidden, _known);
}
