namespace DataContracts.Benchmarks.PeerTables;

/// <summary>Speed by corpus, the ratio of the validator to two peers, and the median of the ratios.</summary>
internal sealed class RatioTable(string title, string[] contenders, string first, string second)
{
    private readonly MarkdownTable _table = new(title, ["corpus", .. contenders, $"to {first}", $"to {second}"]);
    private readonly List<double?> _toFirst = [];
    private readonly List<double?> _toSecond = [];

    public void Add(string corpus, Dictionary<string, List<double?>> speeds)
    {
        _toFirst.Add(Samples.Ratio(speeds[contenders[0]], speeds[first]));
        _toSecond.Add(Samples.Ratio(speeds[contenders[0]], speeds[second]));
        _table.Add([corpus, .. contenders.Select(name => MarkdownTable.Cell(Samples.Median(speeds[name]))),
            MarkdownTable.Factor(_toFirst[^1]), MarkdownTable.Factor(_toSecond[^1])]);
    }

    public void Note(string note) => _table.Note(note);

    public void Print()
    {
        _table.Add(["median", .. contenders.Select(_ => ""), MarkdownTable.Factor(Samples.Median(_toFirst)),
            MarkdownTable.Factor(Samples.Median(_toSecond))]);
        _table.Add(
            ["smallest", .. contenders.Select(_ => ""), MarkdownTable.Factor(_toFirst.Min()), MarkdownTable.Factor(_toSecond.Min())]);
        _table.Print();
    }
}
