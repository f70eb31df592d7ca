using System.Globalization;
using System.Text.Json;

namespace DataContracts.Signals.States;

/// <summary>Rows per hour; per day, month or year where there would be too many hours.</summary>
internal sealed class TimeBuckets
{
    private const int Limit = 1000;

    private HashTable _counts = new();

    public TimeUnit Unit { get; private set; }

    public IEnumerable<(ulong Bucket, long Count)> Counts => _counts.Sorted;

    public int Count => _counts.Count;

    public void Add(long ticks) => AddBucket(BucketOf(ticks, Unit), 1);

    public void Merge(TimeUnit unit, IEnumerable<(ulong Bucket, long Count)> counts)
    {
        Coarsen(unit);
        foreach (var (bucket, count) in counts)
        {
            AddBucket(Convert(bucket, unit), count);
        }
    }

    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteString("unit", Name(Unit));
        writer.WriteStartObject("counts");
        foreach (var (bucket, count) in Counts)
        {
            writer.WriteNumber(bucket.ToString(CultureInfo.InvariantCulture), count);
        }

        writer.WriteEndObject();
    }

    /// <summary>Merges what was written.</summary>
    public void Read(JsonElement state)
    {
        if (!Enum.TryParse<TimeUnit>(state.GetProperty("unit").GetString(), ignoreCase: true, out var unit))
        {
            throw new FormatException("a unit of time is not known");
        }

        Merge(unit, state.GetProperty("counts").EnumerateObject()
            .Select(bucket => (ulong.Parse(bucket.Name, CultureInfo.InvariantCulture), bucket.Value.GetInt64())));
    }

    public static string Name(TimeUnit unit) => unit switch
    {
        TimeUnit.Hour => "hour",
        TimeUnit.Day => "day",
        TimeUnit.Month => "month",
        _ => "year",
    };

    private void AddBucket(ulong bucket, long count)
    {
        _ = _counts.Add(bucket, count);
        while (_counts.Count > Limit && Unit < TimeUnit.Year)
        {
            Coarsen(Unit + 1);
        }
    }

    private void Coarsen(TimeUnit unit)
    {
        if (unit <= Unit)
        {
            return;
        }

        var (before, counts) = (Unit, _counts);
        (Unit, _counts) = (unit, new HashTable());
        foreach (var (bucket, count) in counts.Sorted)
        {
            AddBucket(Convert(bucket, before), count);
        }
    }

    // Adding one bucket may make the unit coarser for those after it.
    private ulong Convert(ulong bucket, TimeUnit unit) => unit == Unit ? bucket : BucketOf(StartOf(bucket, unit), Unit);

    private static ulong BucketOf(long ticks, TimeUnit unit) => (ulong)(unit switch
    {
        TimeUnit.Hour => ticks / TimeSpan.TicksPerHour,
        TimeUnit.Day => ticks / TimeSpan.TicksPerDay,
        TimeUnit.Month => (new DateTime(ticks).Year * 12) + new DateTime(ticks).Month - 1,
        _ => new DateTime(ticks).Year,
    });

    private static long StartOf(ulong bucket, TimeUnit unit)
    {
        try
        {
            return checked(unit switch
            {
                TimeUnit.Hour => (long)bucket * TimeSpan.TicksPerHour,
                TimeUnit.Day => (long)bucket * TimeSpan.TicksPerDay,
                TimeUnit.Month => new DateTime((int)(bucket / 12), (int)(bucket % 12) + 1, 1).Ticks,
                _ => new DateTime((int)bucket, 1, 1).Ticks,
            });
        }
        catch (Exception exception) when (exception is OverflowException or ArgumentOutOfRangeException)
        {
            throw new FormatException("a bucket of time is out of range", exception);
        }
    }
}
