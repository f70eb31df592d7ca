namespace DataContracts.Records;

/// <summary>What a worker found in one block.</summary>
internal sealed class BlockResult(long sequence)
{
    private readonly List<IReadOnlyList<ContractDiagnostic>> _listed = [];

    public long Sequence => sequence;

    public long Records { get; private set; }

    public long Invalid { get; private set; }

    /// <summary>How many records have findings, listed or not.</summary>
    public long WithFindings { get; private set; }

    /// <summary>The findings of the first of them, record by record.</summary>
    public IReadOnlyList<IReadOnlyList<ContractDiagnostic>> Listed => _listed;

    public void AddClean() => Records++;

    public void AddInvalid()
    {
        Records++;
        Invalid++;
        WithFindings++;
    }

    public void Add(RecordVerdict verdict, bool isListed)
    {
        Records++;
        Invalid += verdict.IsValid ? 0 : 1;
        if (verdict.Findings.Count > 0)
        {
            WithFindings++;
            if (isListed)
            {
                _listed.Add(verdict.Findings);
            }
        }
    }

    public void Forget() => _listed.Clear();
}
