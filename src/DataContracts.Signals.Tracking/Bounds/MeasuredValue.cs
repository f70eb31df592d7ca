using System.Collections.Immutable;

namespace DataContracts.Signals.Bounds;

/// <summary>What a run measured for a bound.</summary>
/// <param name="Values">The values, which must all be within the bound.</param>
/// <param name="Rows">The rows that a percentage is of.</param>
internal readonly record struct MeasuredValue(ImmutableArray<double> Values, double Rows)
{
    /// <summary>The values as a percentage of the rows; of no rows none are affected.</summary>
    public MeasuredValue AsPercent
    {
        get
        {
            var rows = Rows;
            return this with { Values = [.. Values.Select(value => rows > 0 ? 100 * value / rows : 0)] };
        }
    }
}
