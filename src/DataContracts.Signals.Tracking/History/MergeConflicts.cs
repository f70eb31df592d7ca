using System.Globalization;

namespace DataContracts.Signals.History;

/// <summary>The conflicts that a merge left in a history: one note for each, with the lines of its markers.</summary>
internal sealed class MergeConflicts
{
    private readonly List<List<int>> _conflicts = [];

    public IEnumerable<HistoryNote> Notes => _conflicts.Select(lines => new HistoryNote(lines[0], string.Create(
        CultureInfo.InvariantCulture,
        $"a merge left its conflict here. Runs on both sides count; delete {Markers(lines)}, and put "
        + $"'signals/*.ndjson merge=union' into .gitattributes")));

    /// <summary>Takes a line that is a marker; false for any other.</summary>
    public bool Add(ReadOnlySpan<byte> line, int number)
    {
        var isStart = line.StartsWith("<<<<<<<"u8);
        if (!isStart && !line.StartsWith("|||||||"u8) && !line.StartsWith("======="u8) && !line.StartsWith(">>>>>>>"u8))
        {
            return false;
        }

        if (isStart || _conflicts.Count == 0)
        {
            _conflicts.Add([]);
        }

        _conflicts[^1].Add(number);
        return true;
    }

    private static string Markers(List<int> lines) => lines switch
    {
        [_] => "the marker",
        _ => $"the markers in lines {string.Join(", ", lines[..^1])} and {lines[^1]}",
    };
}
