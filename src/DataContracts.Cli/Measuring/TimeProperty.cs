using DataContracts.Cli.Hosting;
using DataContracts.Signals.Bounds;
using DataContracts.Signals.Measuring;

namespace DataContracts.Cli.Measuring;

/// <summary>The property by whose day rows are told apart.</summary>
internal static class TimeProperty
{
    /// <summary>
    /// What the command line names, else what the contract's freshness is of, else the only property of a row that is a date or a time.
    /// </summary>
    public static RowTime Of(MeasuredContract contract, string? named)
    {
        if (named is not null)
        {
            return new RowTime(named);
        }

        if (FreshProperties(contract).FirstOrDefault() is { } fresh)
        {
            return new RowTime(fresh);
        }

        string[] times = [.. Times(contract.Document.Root)];
        return times is [var only]
            ? new RowTime(only)
            : throw new CannotRunException(
                (times.Length == 0
                    ? "the contract has no property that is a date or a time"
                    : $"the contract has several properties that are times: {string.Join(", ", times)}")
                + "; name the one that says when a row is from by --time");
    }

    private static IEnumerable<string> FreshProperties(MeasuredContract contract) =>
        BoundReader.Read(contract.Document).Bounds.Where(bound => bound.Metric.Name == "freshness")
            .SelectMany(bound => bound.Properties.Append(bound.Place.Pointer)).Where(pointer => pointer.Length > 0);

    private static IEnumerable<string> Times(JsonElementView root)
    {
        if (root.Kind != JsonKind.Object || !root.TryGetProperty("properties"u8, out var properties) || properties.Kind != JsonKind.Object)
        {
            yield break;
        }

        foreach (var (name, schema) in properties.EnumerateObject())
        {
            if (schema.Kind == JsonKind.Object
                && schema.TryGetProperty("format"u8, out var format)
                && format.Kind == JsonKind.String
                && format.GetString() is "date-time" or "date")
            {
                yield return "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            }
        }
    }
}
