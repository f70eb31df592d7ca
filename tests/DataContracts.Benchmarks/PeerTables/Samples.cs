namespace DataContracts.Benchmarks.PeerTables;

/// <summary>The measurements of consecutive rounds.</summary>
internal static class Samples
{
    public static double? Median(IEnumerable<double?> values)
    {
        var sorted = values.OfType<double>().Order().ToArray();
        return sorted.Length == 0 ? null
            : sorted.Length % 2 == 1 ? sorted[sorted.Length / 2]
            : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The median of the quotients per round, which a single slow round does not affect.</summary>
    public static double? Ratio(IEnumerable<double?> values, IEnumerable<double?> references) =>
        Median(values.Zip(references, (value, reference) => value / reference));
}
