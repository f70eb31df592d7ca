namespace DataContracts.Reporting.Html;

/// <summary>From runs and values to the coordinates of a chart.</summary>
internal sealed class TrendScale
{
    public const int Width = 400;
    public const int Height = 80;

    private const int Margin = 5;

    // A bound or a band may stretch the chart so many times; one that is farther off is named in the text only.
    private const double MostStretch = 3;

    private readonly int _runs;
    private readonly double _low;
    private readonly double _high;

    public TrendScale(int runs, IReadOnlyCollection<double> values, IEnumerable<double> lines)
    {
        _runs = runs;
        (_low, _high) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        var most = MostStretch * (_high > _low ? _high - _low : Math.Max(Math.Abs(_high), 1) / 10);
        var (low, high) = (_low - most, _high + most);
        foreach (var line in lines.Where(line => line >= low && line <= high))
        {
            (_low, _high) = (Math.Min(_low, line), Math.Max(_high, line));
        }
    }

    public bool Shows(double value) => value >= _low && value <= _high;

    public int X(int run) => _runs < 2 ? Width / 2 : Margin + (int)Math.Round((double)run * (Width - (2 * Margin)) / (_runs - 1));

    public int Y(double value)
    {
        var inner = Height - (2 * Margin);
        var share = _high > _low ? Math.Clamp((value - _low) / (_high - _low), 0, 1) : 0.5;
        return Height - Margin - (int)Math.Round(double.IsFinite(share) ? share * inner : 0);
    }
}
