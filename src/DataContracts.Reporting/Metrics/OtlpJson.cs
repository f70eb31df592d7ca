using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace DataContracts.Reporting.Metrics;

/// <summary>Metrics as OTLP in JSON, as a collector's file receiver reads it. 64-bit integers are strings there.</summary>
internal static class OtlpJson
{
    private const int Delta = 1;

    public static void Write(Utf8JsonWriter json, SignalMetrics metrics, DiagnosticList findings)
    {
        json.WriteStartObject();
        json.WriteStartArray("resourceMetrics");
        json.WriteStartObject();
        json.WriteStartObject("resource");
        WriteAttributes(json, [("data_contract.name", metrics.Contract), ("data_contract.version", metrics.Version ?? "")]);
        json.WriteEndObject();
        json.WriteStartArray("scopeMetrics");
        json.WriteStartObject();
        json.WriteStartObject("scope");
        json.WriteString("name", "data_contract");
        json.WriteEndObject();
        json.WriteStartArray("metrics");
        var time = Nanoseconds(metrics.At);
        foreach (var family in metrics.Families.Append(OpenMetricsText.Findings(findings)))
        {
            Write(json, family, time);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MetricFamily family, string time)
    {
        json.WriteStartObject();
        json.WriteString("name", family.Name);
        json.WriteString("unit", family.Unit);
        json.WriteString("description", family.Description);
        json.WriteStartObject(family.Histograms.IsEmpty ? "gauge" : "exponentialHistogram");
        if (!family.Histograms.IsEmpty)
        {
            json.WriteNumber("aggregationTemporality", Delta);
        }

        json.WriteStartArray("dataPoints");
        foreach (var point in family.Points.Where(point => double.IsFinite(point.Value)))
        {
            json.WriteStartObject();
            WriteAttributes(json, point.Labels);
            json.WriteString("timeUnixNano", time);
            json.WriteNumber("asDouble", point.Value);
            json.WriteEndObject();
        }

        foreach (var histogram in family.Histograms)
        {
            Write(json, histogram, time);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, MetricHistogram histogram, string time)
    {
        json.WriteStartObject();
        WriteAttributes(json, histogram.Labels);
        json.WriteString("timeUnixNano", time);
        json.WriteString("count", Text(histogram.Count));
        json.WriteNumber("scale", histogram.Scale);
        json.WriteString("zeroCount", Text(histogram.Zeros));
        WriteBuckets(json, "positive", histogram.Positive);
        WriteBuckets(json, "negative", histogram.Negative);
        json.WriteEndObject();
    }

    private static void WriteBuckets(Utf8JsonWriter json, string name, ImmutableSortedDictionary<int, long> buckets)
    {
        if (buckets.IsEmpty)
        {
            return;
        }

        var (first, last) = (buckets.Keys.First(), buckets.Keys.Last());
        json.WriteStartObject(name);
        json.WriteNumber("offset", first);
        json.WriteStartArray("bucketCounts");
        for (var index = first; index <= last; index++)
        {
            json.WriteStringValue(Text(buckets.GetValueOrDefault(index)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAttributes(Utf8JsonWriter json, ImmutableArray<(string Name, string Value)> attributes)
    {
        json.WriteStartArray("attributes");
        foreach (var (name, value) in attributes.Where(attribute => attribute.Value.Length > 0))
        {
            json.WriteStartObject();
            json.WriteString("key", name);
            json.WriteStartObject("value");
            json.WriteString("stringValue", value);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Nanoseconds(DateTimeOffset? at) =>
        at is { } time ? Text((time.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) * 100) : "0";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
