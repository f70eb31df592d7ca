namespace DataContracts.Signals.States;

/// <summary>How often a kind of violation occurs, and its first places by name and line: "first seen" would depend on the order.</summary>
internal sealed class ViolationCount
{
    private const int Limit = 3;

    private readonly SortedSet<ViolationPlace> _first = [];

    public long Count { get; private set; }

    public long Rows { get; private set; }

    public IEnumerable<ViolationPlace> First => _first;

    public void Add(long count, long rows, IEnumerable<ViolationPlace> places)
    {
        Count += count;
        Rows += rows;
        foreach (var place in places)
        {
            _ = _first.Add(place);
            if (_first.Count > Limit)
            {
                _ = _first.Remove(_first.Max);
            }
        }
    }
}
