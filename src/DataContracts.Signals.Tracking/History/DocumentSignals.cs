using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Xml;
using DataContracts.Signals.Drift;

namespace DataContracts.Signals.History;

/// <summary>
/// What the history keeps of a signals document. Histograms are in a document's states, so one that was written without them has no shapes
/// of numbers.
/// </summary>
internal static class DocumentSignals
{
    /// <summary>Reads a document; null where it is none of this version.</summary>
    public static RunSignals? Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            var root = document.RootElement;
            return root.GetProperty("signals").GetString() is { } version && version.StartsWith("1.", StringComparison.Ordinal)
                ? Read(root)
                : null;
        }
        catch (Exception exception) when (
            exception is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            return null;
        }
    }

    private static RunSignals Read(JsonElement root)
    {
        var run = root.GetProperty("run");
        var freshness = Find(root, "freshness");
        var duplicates = Find(root, "duplicates");
        var states = Find(Find(root, "state"), "properties");
        return new RunSignals(run.GetProperty("id").GetString()!, root.GetProperty("rows").GetInt64())
        {
            At = run.GetProperty("at").GetDateTimeOffset(),
            Version = Find(root, "contract") is { } contract ? Find(contract, "version")?.GetString() : null,
            Commit = Find(run, "commit")?.GetString(),
            Valid = Find(root, "valid")?.GetInt64(),
            Unreadable = Find(root, "unreadable")?.GetInt64() ?? 0,
            Age = freshness is { } age ? XmlConvert.ToTimeSpan(age.GetProperty("age").GetString()!).TotalSeconds : null,
            AgeOf = freshness is { } of ? of.GetProperty("property").GetString() : null,
            Future = freshness is { } future ? future.GetProperty("future").GetInt64() : 0,
            Duplicates = duplicates is { } counted && Find(counted, "count") is { ValueKind: JsonValueKind.Number } count
                ? count.GetInt64()
                : null,
            Key = duplicates is { } keyed ? [.. keyed.GetProperty("key").EnumerateArray().Select(pointer => pointer.GetString()!)] : [],
            // The row itself is no property: its numbers are those of the run.
            Properties = root.GetProperty("properties").EnumerateObject().Where(property => property.Name.Length > 0)
                .ToImmutableSortedDictionary(
                    property => property.Name, property => Read(property.Value, Find(states, property.Name)), StringComparer.Ordinal),
        };
    }

    private static PropertySignals Read(JsonElement property, JsonElement? state)
    {
        var number = Find(property, "number");
        var length = Find(property, "length");
        var distinct = Find(property, "distinct");
        return new PropertySignals(property.GetProperty("present").GetInt64())
        {
            Absent = Count(property, "absent"),
            Null = Count(property, "null"),
            Missing = Count(property, "missing"),
            Invalid = Count(property, "invalid"),
            Empty = Count(property, "empty"),
            Zero = Count(number, "zero"),
            Negative = Count(number, "negative"),
            Distinct = Number(distinct, "value"),
            DistinctError = Number(distinct, "error") ?? 0,
            Minimum = Number(number, "min"),
            Maximum = Number(number, "max"),
            Mean = Number(number, "mean"),
            Deviation = Number(number, "deviation"),
            Low = Quantile(number, "0.05"),
            Median = Quantile(number, "0.5"),
            High = Quantile(number, "0.95"),
            LengthMinimum = Number(length, "min"),
            LengthMaximum = Number(length, "max"),
            LengthMean = Number(length, "mean"),
            Shape = Find(state, "number") is { } histogram ? HistogramOf(histogram) : ValuesOf(property),
        };
    }

    private static Shape? ValuesOf(JsonElement property) => Find(property, "values") is { } values
        ? Shape.OfValues(values.EnumerateObject().Select(value => (value.Name, value.Value.GetInt64())))
        : null;

    /// <summary>The histogram of numbers of both signs, at the coarser of their scales.</summary>
    private static Shape HistogramOf(JsonElement state)
    {
        var (positive, negative) = (state.GetProperty("positive"), state.GetProperty("negative"));
        var scale = Math.Min(positive.GetProperty("scale").GetInt32(), negative.GetProperty("scale").GetInt32());
        return Shape.OfHistogram(
            scale, BucketsOf(positive, 1, scale).Concat(BucketsOf(negative, -1, scale)).Prepend((ShapeKey.Zero, Count(state, "zero"))));
    }

    private static IEnumerable<(ShapeKey Key, long Count)> BucketsOf(JsonElement histogram, int sign, int scale)
    {
        var halvings = histogram.GetProperty("scale").GetInt32() - scale;
        return histogram.GetProperty("buckets").EnumerateObject().Select(bucket =>
            (ShapeKey.Bucket(sign, int.Parse(bucket.Name, CultureInfo.InvariantCulture)).Halved(halvings), bucket.Value.GetInt64()));
    }

    private static JsonElement? Find(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var value) ? value : null;

    private static long Count(JsonElement? parent, string name) => Find(parent, name)?.GetInt64() ?? 0;

    private static double? Number(JsonElement? parent, string name) =>
        Find(parent, name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static double? Quantile(JsonElement? number, string share) => Number(Find(number, "quantiles"), share);
}
