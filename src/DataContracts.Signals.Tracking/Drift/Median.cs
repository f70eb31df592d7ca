namespace DataContracts.Signals.Drift;

/// <summary>The median of a few numbers.</summary>
internal static class Median
{
    /// <summary>Sorts the numbers in place.</summary>
    public static double Of(Span<double> values)
    {
        values.Sort();
        var middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
