using System.Text.Json;
using DataContracts.Signals.Drift;

namespace DataContracts.Signals.History;

/// <summary>
/// A shape in a line of a history: <c>"v": {"open": 12, …}</c> with <c>"o"</c> beside it, or
/// <c>"h": [scale, zeros, [first bucket, counts…], [the same of negative numbers]]</c>.
/// </summary>
internal static class ShapeLine
{
    // A shape with more parts is written in parts of so many: digits beyond are less than what sampling adds.
    private const int FewParts = 12;
    private const int Whole = 1000;

    public static Shape? Read(JsonElement line)
    {
        if (line.TryGetProperty("v", out var values))
        {
            return Shape.OfValues(
                values.EnumerateObject().Select(value => (value.Name, value.Value.GetInt64())), HistoryLine.Count(line, "o"));
        }

        if (!line.TryGetProperty("h", out var histogram))
        {
            return null;
        }

        var scale = histogram[0].GetInt32();
        return Shape.OfHistogram(
            scale,
            Buckets(histogram[2], 1).Concat(Buckets(histogram[3], -1)).Prepend((ShapeKey.Zero, histogram[1].GetInt64())));
    }

    public static void Write(Utf8JsonWriter writer, Shape shape, int parts)
    {
        var total = shape.Counts.Sum(part => part.Count);
        if (parts == 0 || total == 0)
        {
            return;
        }

        var kept = Fewer(shape, parts);
        var perPart = kept.Counts.Length > FewParts && total > Whole ? (double)Whole / total : 1;
        long Scaled(long count) => perPart == 1 ? count : Math.Max(1, (long)Math.Round(count * perPart));
        if (kept.Scale is { } scale)
        {
            writer.WriteStartArray("h");
            writer.WriteNumberValue(scale);
            writer.WriteNumberValue(kept.Counts.Where(part => part.Key == ShapeKey.Zero).Sum(part => Scaled(part.Count)));
            WriteBuckets(writer, kept, 1, Scaled);
            WriteBuckets(writer, kept, -1, Scaled);
            writer.WriteEndArray();
            return;
        }

        writer.WriteStartObject("v");
        foreach (var (key, count) in kept.Counts.Where(part => part.Key.Value is not null))
        {
            writer.WriteNumber(key.Value!, Scaled(count));
        }

        writer.WriteEndObject();
        HistoryLine.WriteCount(writer, "o", kept.Counts.Where(part => part.Key == ShapeKey.Others).Sum(part => Scaled(part.Count)));
    }

    /// <summary>The shape with at most so many parts, where the gaps between buckets count as parts.</summary>
    private static Shape Fewer(Shape shape, int parts)
    {
        if (shape.Scale is null)
        {
            return shape.Counts.Length <= parts
                ? shape
                : Shape.OfValues(
                    shape.Counts.Where(part => part.Key.Value is not null).Select(part => (part.Key.Value!, part.Count)),
                    shape.Counts.Where(part => part.Key == ShapeKey.Others).Sum(part => part.Count),
                    parts);
        }

        while (SpanOf(shape, 1) + SpanOf(shape, -1) > parts && shape.Scale > -20)
        {
            shape = shape.Halved(1);
        }

        return shape;
    }

    private static int SpanOf(Shape shape, int sign)
    {
        int[] indexes = [.. shape.Counts.Where(part => part.Key.Sign == sign).Select(part => part.Key.Index)];
        return indexes.Length == 0 ? 0 : indexes[^1] - indexes[0] + 1;
    }

    private static void WriteBuckets(Utf8JsonWriter writer, Shape shape, int sign, Func<long, long> scaled)
    {
        writer.WriteStartArray();
        int? next = null;
        foreach (var (key, count) in shape.Counts.Where(part => part.Key.Sign == sign))
        {
            if (next is null)
            {
                writer.WriteNumberValue(key.Index);
            }

            for (; next < key.Index; next++)
            {
                writer.WriteNumberValue(0);
            }

            writer.WriteNumberValue(scaled(count));
            next = key.Index + 1;
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<(ShapeKey Key, long Count)> Buckets(JsonElement buckets, int sign)
    {
        var length = buckets.GetArrayLength();
        var first = length == 0 ? 0 : buckets[0].GetInt32();
        return Enumerable.Range(1, Math.Max(0, length - 1))
            .Select(index => (ShapeKey.Bucket(sign, first + index - 1), buckets[index].GetInt64()));
    }
}
