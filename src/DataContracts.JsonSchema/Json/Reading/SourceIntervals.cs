namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>Ranges of a file; whether another one overlaps some of them is found without looking at each.</summary>
internal sealed class SourceIntervals
{
    private readonly (int Line, int Column)[] _starts;

    // For each start, where the last of the ranges ends that begin there or before.
    private readonly (int Line, int Column)[] _ends;

    public SourceIntervals(IEnumerable<SourceRange> ranges)
    {
        SourceRange[] sorted = [.. ranges.OrderBy(Start)];
        _starts = [.. sorted.Select(Start)];
        _ends = [.. sorted.Select(End)];
        for (var i = 1; i < _ends.Length; i++)
        {
            _ends[i] = _ends[i].CompareTo(_ends[i - 1]) < 0 ? _ends[i - 1] : _ends[i];
        }
    }

    public bool Overlap(SourceRange range)
    {
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _starts[middle].CompareTo(End(range)) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && Start(range).CompareTo(_ends[low - 1]) < 0;
    }

    private static (int Line, int Column) Start(SourceRange range) => (range.StartLine, range.StartColumn);

    private static (int Line, int Column) End(SourceRange range) => (range.EndLine, range.EndColumn);
}
