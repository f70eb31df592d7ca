using System.Collections.Immutable;
using System.Text.Json;

namespace DataContracts.Signals.History;

/// <summary>
/// The properties in a line of a history, in short form: <c>n</c> has counts (present, absent, null, missing, invalid, zero, negative,
/// empty), <c>d</c> distinct values and their error, <c>x</c> numbers (minimum, maximum, mean, deviation, quantiles of 5, 50 and 95 %),
/// <c>l</c> lengths (minimum, maximum, mean). Zeros at the end of a list are not written, nor what was not measured.
/// </summary>
internal static class PropertyLine
{
    private const string Counts = "n";
    private const string DistinctValues = "d";
    private const string Numbers = "x";
    private const string Lengths = "l";
    private const string Fingerprint = "s";

    public static ImmutableSortedDictionary<string, PropertySignals> ReadAll(JsonElement line) =>
        line.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().ToImmutableSortedDictionary(
                property => property.Name, property => Read(property.Value), StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, PropertySignals>(StringComparer.Ordinal);

    public static void WriteAll(
        Utf8JsonWriter writer, ImmutableSortedDictionary<string, PropertySignals> properties, int parts)
    {
        writer.WriteStartObject("properties");
        foreach (var (pointer, signals) in properties)
        {
            writer.WriteStartObject(pointer);
            Write(writer, signals, parts);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static PropertySignals Read(JsonElement line)
    {
        var counts = NumberList.Of(line, Counts);
        var distinct = NumberList.Of(line, DistinctValues);
        var numbers = NumberList.Of(line, Numbers);
        var lengths = NumberList.Of(line, Lengths);
        return new PropertySignals(counts.Count(0))
        {
            Absent = counts.Count(1),
            Null = counts.Count(2),
            Missing = counts.Count(3),
            Invalid = counts.Count(4),
            Zero = counts.Count(5),
            Negative = counts.Count(6),
            Empty = counts.Count(7),
            Distinct = distinct[0],
            DistinctError = distinct[1] ?? 0,
            Minimum = numbers[0],
            Maximum = numbers[1],
            Mean = numbers[2],
            Deviation = numbers[3],
            Low = numbers[4],
            Median = numbers[5],
            High = numbers[6],
            LengthMinimum = lengths[0],
            LengthMaximum = lengths[1],
            LengthMean = lengths[2],
            Shape = ShapeLine.Read(line),
            Schema = line.TryGetProperty(Fingerprint, out var schema) ? schema.GetString() : null,
        };
    }

    private static void Write(Utf8JsonWriter writer, PropertySignals signals, int parts)
    {
        WriteCounts(
            writer,
            [
                signals.Present, signals.Absent, signals.Null, signals.Missing, signals.Invalid, signals.Zero, signals.Negative,
                signals.Empty,
            ]);
        WriteNumbers(writer, DistinctValues, [(signals.Distinct, 17), (signals.DistinctError > 0 ? signals.DistinctError : null, 3)]);
        WriteNumbers(
            writer,
            Numbers,
            [
                (signals.Minimum, 9), (signals.Maximum, 9), (signals.Mean, 7), (signals.Deviation, 4), (signals.Low, 4),
                (signals.Median, 4), (signals.High, 4),
            ]);
        WriteNumbers(writer, Lengths, [(signals.LengthMinimum, 9), (signals.LengthMaximum, 9), (signals.LengthMean, 6)]);
        if (signals.Shape is { } shape)
        {
            ShapeLine.Write(writer, shape, parts);
        }

        if (signals.Schema is { } schema)
        {
            writer.WriteString(Fingerprint, schema);
        }
    }

    private static void WriteCounts(Utf8JsonWriter writer, ReadOnlySpan<long> counts)
    {
        writer.WriteStartArray(Counts);
        foreach (var count in counts[..(counts.LastIndexOfAnyExcept(0) + 1)])
        {
            writer.WriteNumberValue(count);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter writer, string name, (double? Number, int Digits)[] numbers)
    {
        var last = Array.FindLastIndex(numbers, each => each.Number is { } number && double.IsFinite(number));
        if (last < 0)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var (number, digits) in numbers.AsSpan(0, last + 1))
        {
            HistoryLine.WriteNumber(writer, number, digits);
        }

        writer.WriteEndArray();
    }
}
