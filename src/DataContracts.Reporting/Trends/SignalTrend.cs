using System.Collections.Immutable;

namespace DataContracts.Reporting.Trends;

/// <summary>A signal over all runs.</summary>
/// <param name="Property">The property's pointer; empty for all rows.</param>
/// <param name="Signal">What is measured there, for example <c>mean</c>.</param>
/// <param name="Unit">What its values are counted in.</param>
/// <param name="Values">What each run measured; null where it measured nothing.</param>
internal sealed record SignalTrend(string Property, string Signal, TrendUnit Unit, ImmutableArray<double?> Values)
{
    public TrendState State { get; init; }

    /// <summary>How far outside of its band the last run is: 1 is the limit for two runs.</summary>
    public double Excess { get; init; }

    /// <summary>What is expected of the last run; null where it was not judged.</summary>
    public TrendBand? Band { get; init; }

    /// <summary>The first run of the drift, or null.</summary>
    public int? Since { get; init; }

    /// <summary>The contract's bounds.</summary>
    public ImmutableArray<TrendBound> Bounds { get; init; } = [];

    /// <summary>The changes that were accepted.</summary>
    public ImmutableArray<TrendMark> Accepted { get; init; } = [];

    public double? Last => Values.IsEmpty ? null : Values[^1];

    /// <summary>Whether all runs measured the same, and nothing else is known: a line of text says as much as a chart.</summary>
    public bool IsConstant => State <= TrendState.Steady && Bounds.IsEmpty && Accepted.IsEmpty
        && Values.Where(value => value is not null).Distinct().Take(2).Count() < 2;

    public string Name => Property.Length == 0 ? Signal : $"{Property}:{Signal}";

    /// <summary>For example <c>3.1 %</c>.</summary>
    public string Text(double value) => TrendText.Number(value, Unit);
}

/// <summary>Where values are expected.</summary>
/// <param name="Low">The least expected value.</param>
/// <param name="High">The largest.</param>
/// <param name="From">The first of the runs that this was learned from.</param>
internal sealed record TrendBand(double Low, double High, int From);

/// <summary>A bound of the contract.</summary>
/// <param name="Text">For example <c>must be less than 1 %</c>.</param>
/// <param name="Lines">Its values.</param>
/// <param name="Broken">The runs that broke it.</param>
internal sealed record TrendBound(string Text, ImmutableArray<double> Lines, ImmutableArray<int> Broken);

/// <summary>A note at a run.</summary>
internal sealed record TrendMark(int Run, string Text);
