using System.Globalization;
using DataContracts.Drift.Solver;

namespace DataContracts.Drift.Explanation;

/// <summary>What could not be compared: each cause once, with the number of keywords that it kept from being compared.</summary>
internal sealed class UndecidedChanges
{
    private readonly List<(SchemaChange First, int Count)> _changes = [];
    private readonly Dictionary<string, int> _byCause = new(StringComparer.Ordinal);

    public IEnumerable<SchemaChange> All => _changes.Select(change => change.Count == 1 ? change.First : change.First with
    {
        Message = string.Create(CultureInfo.InvariantCulture, $"{change.First.Message}, nor could {change.Count - 1} more keywords"),
    });

    /// <param name="change">A change that is undecided.</param>
    /// <param name="cause">What prevented an answer; null for a witness that the validator does not confirm.</param>
    public void Add(SchemaChange change, Obstacle? cause)
    {
        var key = cause is null ? "" : $"{cause.Keyword} {cause.Location}";
        if (_byCause.TryGetValue(key, out var index))
        {
            var (first, count) = _changes[index];
            _changes[index] = (first, count + 1);
            return;
        }

        _byCause.Add(key, _changes.Count);
        _changes.Add((change, 1));
    }
}
