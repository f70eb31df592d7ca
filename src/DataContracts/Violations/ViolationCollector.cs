namespace DataContracts.Violations;

/// <summary>Takes violations during the collecting pass. A fork holds a branch's, until it is known which branch was meant.</summary>
internal sealed class ViolationCollector
{
    private readonly HashSet<int> _hidden;
    private readonly List<ViolationDraft> _drafts = [];

    public ViolationCollector()
        : this([])
    {
    }

    private ViolationCollector(HashSet<int> hidden) => _hidden = hidden;

    public IReadOnlyList<ViolationDraft> Drafts => _drafts;

    /// <summary>Values that some schema calls sensitive.</summary>
    public IReadOnlySet<int> Hidden => _hidden;

    public void Add(ViolationDraft draft) => _drafts.Add(draft);

    public void AddRange(IEnumerable<ViolationDraft> drafts) => _drafts.AddRange(drafts);

    public void HideValue(int instance) => _hidden.Add(instance);

    public ViolationCollector Fork() => new(_hidden);
}
