using System.Collections.Immutable;
using System.Globalization;
using DataContracts.Signals.Drift;
using DataContracts.Signals.History;

namespace DataContracts.Signals.Tests.History;

/// <summary>Runs of a contract with one run a day.</summary>
internal static class SampleRuns
{
    public static string Id(int day) => Time(day).ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    public static RunSignals Day(int day, double mean = 100, string version = "1.0.0", string? schema = null) => new(Id(day), 1000)
    {
        At = Time(day).AddHours(6),
        Version = version,
        Valid = 990 + (day % 3),
        Properties = Of(("/total", new PropertySignals(1000)
        {
            Null = 10 + (day % 4),
            Distinct = 800 + (day % 5),
            Minimum = 0.1,
            Maximum = 8812.25,
            Mean = mean + (day * day % 7 % 3),
            Deviation = 10,
            Low = 7.1,
            Median = mean / 2,
            High = mean * 2,
            Shape = Shape.OfHistogram(2, [(ShapeKey.Zero, 3), (ShapeKey.Bucket(1, 7), 500 + (day % 5)), (ShapeKey.Bucket(1, 9), 400)]),
            Schema = schema,
        })),
    };

    /// <summary>A run with twenty properties, each with all that a line can hold.</summary>
    public static RunSignals Large { get; } = new(Id(0), 123_456_789)
    {
        At = Time(0).AddHours(6),
        Version = "10.20.30",
        Commit = "0123456789abcdef0123456789abcdef01234567",
        Valid = 123_456_000,
        Unreadable = 12,
        Age = 86_399.5,
        AgeOf = "/properties/created",
        Future = 3,
        Duplicates = 7,
        Key = ["/identifier"],
        Properties = Of([.. Enumerable.Range(0, 20).Select(number => ($"/propertyOf{number}", Full(number)))]),
    };

    public static ImmutableSortedDictionary<string, PropertySignals> Of(params (string Pointer, PropertySignals Signals)[] properties) =>
        properties.ToImmutableSortedDictionary(each => each.Pointer, each => each.Signals, StringComparer.Ordinal);

    private static DateTimeOffset Time(int day) => new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.Zero).AddDays(day);

    private static PropertySignals Full(int number) => new(123_456_789)
    {
        Absent = 1234,
        Null = 12_345,
        Missing = 1234,
        Invalid = 1234,
        Zero = 123_456,
        Negative = 12_345,
        Empty = 1234,
        Distinct = 1_234_567,
        DistinctError = 0.0081,
        Minimum = -1234.5678901,
        Maximum = 123_456.789,
        Mean = 1234.5678,
        Deviation = 345.6789,
        Low = 12.345678,
        Median = 123.45678,
        High = 12_345.678,
        Shape = number % 2 == 0
            ? Shape.OfHistogram(6, Enumerable.Range(-300, 700).Select(index => (ShapeKey.Bucket(1, index), 1_000_000L + index)))
            : Shape.OfValues(Enumerable.Range(0, 100).Select(value => ($"value number {value}", 1_000_000L + value))),
        Schema = "0123abcd",
    };
}
