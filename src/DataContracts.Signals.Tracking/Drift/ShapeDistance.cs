using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>How far a run's shape is from the merged shape of the runs before it: the Jensen–Shannon distance, 0 to 1.</summary>
internal static class ShapeDistance
{
    /// <summary>The distances of some runs as a signal.</summary>
    /// <param name="shapes">The shapes of all runs.</param>
    /// <param name="from">The first run whose shape counts.</param>
    /// <param name="first">The first run whose distance is asked for.</param>
    /// <param name="last">The last one. Shapes of another kind than its own are left out.</param>
    public static SignalValue?[] Of(ImmutableArray<Shape?> shapes, int from, int first, int last)
    {
        var distances = new SignalValue?[shapes.Length];
        var comparable = Comparable(shapes, Math.Max(from, first - DriftWindow.Residuals), last);
        var parts = NumberParts(comparable);
        var merged = new long[parts.Count];
        var window = new Queue<Shape>();
        foreach (var (run, shape) in comparable)
        {
            if (window.Count > 0)
            {
                distances[run] = Between(Numbered(shape, parts), merged);
            }

            Add(merged, shape, parts, 1);
            window.Enqueue(shape);
            if (window.Count > DriftWindow.Residuals)
            {
                Add(merged, window.Dequeue(), parts, -1);
            }
        }

        return distances;
    }

    /// <summary>The shapes of the kind of the last one, at one scale.</summary>
    private static (int Run, Shape Shape)[] Comparable(ImmutableArray<Shape?> shapes, int first, int last)
    {
        if (shapes[last] is not { } judged)
        {
            return [];
        }

        (int Run, Shape Shape)[] found =
        [
            .. Enumerable.Range(first, last - first + 1)
                .Where(run => shapes[run] is { Counts.Length: > 0 } shape && shape.Scale.HasValue == judged.Scale.HasValue)
                .Select(run => (run, shapes[run]!)),
        ];
        var scale = found.Min(each => each.Shape.Scale);
        return scale is null ? found : [.. found.Select(each => (each.Run, each.Shape.Halved(each.Shape.Scale!.Value - scale.Value)))];
    }

    private static Dictionary<ShapeKey, int> NumberParts((int Run, Shape Shape)[] shapes)
    {
        var parts = new Dictionary<ShapeKey, int>();
        foreach (var (key, _) in shapes.SelectMany(each => each.Shape.Counts))
        {
            parts.TryAdd(key, parts.Count);
        }

        return parts;
    }

    private static long[] Numbered(Shape shape, Dictionary<ShapeKey, int> parts)
    {
        var counts = new long[parts.Count];
        Add(counts, shape, parts, 1);
        return counts;
    }

    private static void Add(long[] counts, Shape shape, Dictionary<ShapeKey, int> parts, int sign)
    {
        foreach (var (key, count) in shape.Counts)
        {
            counts[parts[key]] += sign * count;
        }
    }

    private static SignalValue Between(long[] run, long[] before)
    {
        var (ofRun, ofBefore) = ((double)run.Sum(), (double)before.Sum());
        var divergence = 0.0;
        var used = 0;
        for (var part = 0; part < run.Length; part++)
        {
            var (p, q) = (run[part] / ofRun, before[part] / ofBefore);
            divergence += (Term(p, (p + q) / 2) + Term(q, (p + q) / 2)) / 2;
            used += p + q > 0 ? 1 : 0;
        }

        // Two samples of one distribution are this far apart, so that fewer rows alone would look like another shape.
        var perRow = ((1 / ofRun) + (1 / ofBefore)) / (8 * Math.Log(2));
        var error = Math.Sqrt(Math.Sqrt(2.0 * (used - 1)) * perRow);
        return SignalValue.Distance(Math.Sqrt(Math.Clamp(divergence - ((used - 1) * perRow), 0, 1)), error);
    }

    private static double Term(double part, double middle) => part > 0 ? part * Math.Log2(part / middle) : 0;
}
