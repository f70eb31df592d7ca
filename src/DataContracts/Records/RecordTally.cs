using System.Collections.Immutable;
using System.Globalization;

namespace DataContracts.Records;

/// <summary>
/// Puts the results of blocks back into the order of the stream. Holds the findings of the first records only, and the number of the
/// others.
/// </summary>
internal sealed class RecordTally(int listedRecords)
{
    private readonly Lock _turn = new();
    private readonly SortedDictionary<long, BlockResult> _early = [];
    private readonly List<IReadOnlyList<ContractDiagnostic>> _listed = [];
    private long _next;
    private long _records;
    private long _invalid;
    private long _withFindings;
    private volatile bool _isFull;

    /// <summary>How many records may have their findings listed: one more than is shown, since that one stands for all others.</summary>
    public int Capacity => listedRecords + 1;

    /// <summary>Whether the findings of a record that comes now will be counted only.</summary>
    public bool IsFull => _isFull;

    public void Add(BlockResult result)
    {
        lock (_turn)
        {
            _early.Add(result.Sequence, result);
            while (_early.Remove(_next, out var ready))
            {
                Append(ready);
                _next++;
            }

            ForgetNeedless();
        }
    }

    public RecordSummary Summarize()
    {
        lock (_turn)
        {
            var findings = _listed.Take(listedRecords).SelectMany(record => record);
            if (_listed.Count > listedRecords)
            {
                findings = findings.Concat(Others(_listed[listedRecords], _withFindings - Capacity));
            }

            return new RecordSummary(_records, _invalid, [.. findings]);
        }
    }

    private IEnumerable<ContractDiagnostic> Others(IReadOnlyList<ContractDiagnostic> first, long others) => others == 0 ? first :
    [
        first[0] with
        {
            Severity = _invalid > 0 ? Severity.Error : first[0].Severity,
            Others = others + first.Count - 1,
            Message = string.Create(
                CultureInfo.InvariantCulture,
                $"{first[0].Message}; {others} more {(others == 1 ? "record has" : "records have")} findings, from here on"),
        },
    ];

    private void Append(BlockResult result)
    {
        _records += result.Records;
        _invalid += result.Invalid;
        _withFindings += result.WithFindings;
        _listed.AddRange(result.Listed.Take(Capacity - _listed.Count));
        _isFull = _listed.Count == Capacity;
    }

    /// <summary>One slow block must not let the findings of all that overtake it pile up.</summary>
    private void ForgetNeedless()
    {
        var listed = _listed.Count;
        foreach (var result in _early.Values)
        {
            if (listed >= Capacity)
            {
                result.Forget();
            }

            listed += result.Listed.Count;
        }
    }
}
