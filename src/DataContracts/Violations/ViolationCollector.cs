using DataContracts.Evaluation;

namespace DataContracts.Violations;

/// <summary>Takes violations during the collecting pass. A fork holds a branch's, until it is known which branch was meant.</summary>
internal sealed class ViolationCollector
{
    private readonly HashSet<int> _hidden;
    private readonly List<ViolationDraft> _drafts = [];
    private readonly Dictionary<int, Volatility>? _volatile;

    public ViolationCollector()
        : this(new HashSet<int>())
    {
    }

    /// <summary>Takes the values that change from run to run, too.</summary>
    public ViolationCollector(Dictionary<int, Volatility> volatileValues)
        : this(new HashSet<int>()) => _volatile = volatileValues;

    private ViolationCollector(HashSet<int> hidden) => _hidden = hidden;

    /// <summary>Whether a keyword that accepts a value must still visit the branches that accept it: they may describe it.</summary>
    public bool VisitsValidBranches => _volatile is not null;

    public IReadOnlyList<ViolationDraft> Drafts => _drafts;

    /// <summary>Values that some schema calls sensitive.</summary>
    public IReadOnlySet<int> Hidden => _hidden;

    public void Add(ViolationDraft draft) => _drafts.Add(draft);

    public void AddRange(IEnumerable<ViolationDraft> drafts) => _drafts.AddRange(drafts);

    public void HideValue(int instance) => _hidden.Add(instance);

    public void AddVolatile(int instance, Volatility volatility)
    {
        if (_volatile is not null && _volatile.GetValueOrDefault(instance) < volatility)
        {
            _volatile[instance] = volatility;
        }
    }

    /// <summary>What describes a value in a branch that may not have been meant does not count: a fork takes no volatile values.</summary>
    public ViolationCollector Fork() => new(_hidden);
}
