using System.Collections.Immutable;

namespace DataContracts.Signals.Drift;

/// <summary>How the values of a property are distributed in one run.</summary>
/// <param name="Scale">The scale of an exponential histogram of base 2; null for counts of values.</param>
/// <param name="Counts">How many values each part has, sorted by part.</param>
internal sealed record Shape(int? Scale, ImmutableArray<(ShapeKey Key, long Count)> Counts)
{
    /// <summary>A shape has at most so many parts.</summary>
    public const int MostParts = 48;

    public static Shape OfValues(IEnumerable<(string Value, long Count)> values, long others = 0, int parts = MostParts)
    {
        (string Value, long Count)[] sorted =
            [.. values.OrderByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal)];
        var kept = sorted.Length + (others > 0 ? 1 : 0) <= parts ? sorted.Length : parts - 1;
        var rest = others + sorted.Skip(kept).Sum(value => value.Count);
        return Sorted(
            null,
            sorted.Take(kept).Select(value => (ShapeKey.Of(value.Value), value.Count))
                .Concat(rest > 0 ? [(ShapeKey.Others, rest)] : []));
    }

    /// <summary>A histogram, at the finest scale that leaves few enough buckets.</summary>
    public static Shape OfHistogram(int scale, IEnumerable<(ShapeKey Key, long Count)> buckets, int finest = 2)
    {
        var shape = Sorted(scale, buckets);
        while (shape.Scale > finest || (shape.Counts.Length > MostParts && shape.Scale > -20))
        {
            shape = shape.Halved(1);
        }

        return shape;
    }

    /// <summary>The same shape with buckets that are wider after so many steps of halving the scale.</summary>
    public Shape Halved(int times) =>
        times == 0 ? this : Sorted(Scale - times, Counts.Select(part => (part.Key.Halved(times), part.Count)));

    private static Shape Sorted(int? scale, IEnumerable<(ShapeKey Key, long Count)> parts)
    {
        (ShapeKey Key, long Count)[] sorted = [.. parts.Where(part => part.Count > 0)];
        Array.Sort(sorted, static (one, other) => one.Key.CompareTo(other.Key));
        var length = 0;
        foreach (var part in sorted)
        {
            if (length > 0 && sorted[length - 1].Key == part.Key)
            {
                sorted[length - 1].Count += part.Count;
            }
            else
            {
                sorted[length++] = part;
            }
        }

        return new(scale, [.. sorted.AsSpan(0, length)]);
    }
}
