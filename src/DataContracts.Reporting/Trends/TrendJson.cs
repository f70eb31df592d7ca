using System.Text.Json;

namespace DataContracts.Reporting.Trends;

/// <summary>
/// Trends as JSON: <c>contract</c>, <c>version</c>, <c>owner</c>, <c>runs</c>, <c>firstRun</c>, <c>lastRun</c>, and for each signal
/// <c>property</c>, <c>signal</c>, <c>value</c>, <c>state</c>, <c>expected</c>, <c>since</c>, <c>bounds</c>.
/// </summary>
internal static class TrendJson
{
    public static void Write(Utf8JsonWriter json, SignalTrends trends)
    {
        json.WriteStartObject("trends");
        json.WriteString("contract", trends.Contract);
        WriteOptional(json, "version", trends.Header.Version);
        WriteOptional(json, "owner", trends.Header.Owner);
        json.WriteNumber("runs", trends.Runs.Length);
        WriteOptional(json, "firstRun", trends.Runs.FirstOrDefault()?.Id);
        WriteOptional(json, "lastRun", trends.Runs.LastOrDefault()?.Id);
        json.WriteStartArray("signals");
        foreach (var trend in trends.Trends)
        {
            Write(json, trend, trends);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SignalTrend trend, SignalTrends trends)
    {
        json.WriteStartObject();
        json.WriteString("property", trend.Property);
        json.WriteString("signal", trend.Signal);
        if (trend.Last is { } last && double.IsFinite(last))
        {
            json.WriteNumber("value", last);
        }

        json.WriteString("state", TrendText.State(trend.State));
        if (trend.Band is { } band && double.IsFinite(band.Low) && double.IsFinite(band.High))
        {
            json.WriteStartArray("expected");
            json.WriteNumberValue(band.Low);
            json.WriteNumberValue(band.High);
            json.WriteEndArray();
        }

        WriteOptional(json, "since", trend.Since is { } since ? trends.Runs[since].Id : null);
        if (!trend.Bounds.IsEmpty)
        {
            json.WriteStartArray("bounds");
            foreach (var bound in trend.Bounds)
            {
                json.WriteStringValue(bound.Text);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
