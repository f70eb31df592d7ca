using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>Strings that are dates or times: the window, how fresh they are, how many are in the future, rows per hour.</summary>
internal sealed class TimeState(long now) : SignalState
{
    public static readonly SignalDefinition Definition =
        new("time", InstanceTypes.String, settings => new TimeState(settings.Now.UtcTicks));

    private readonly TimeBuckets _buckets = new();
    private long _count;
    private long _withoutOffset;
    private long _dates;
    private long _future;

    public long Count => _count;

    public long Future => _future;

    public long Oldest { get; private set; } = long.MaxValue;

    public long Newest { get; private set; } = long.MinValue;

    public override string? Description => _count == 0 ? null : $"{TimeValue.Show(Oldest)} to {TimeValue.Show(Newest)}";

    public override void Add(in MeasuredValue value)
    {
        if (!TimeValue.TryParse(value.Text, out var time))
        {
            return;
        }

        _count++;
        _dates += time.IsDate ? 1 : 0;
        _withoutOffset += time.HasOffset || time.IsDate ? 0 : 1;
        _future += time.Ticks > now ? 1 : 0;
        Widen(time.Ticks, time.Ticks);
        _buckets.Add(time.Ticks);
    }

    public override void Merge(SignalState other)
    {
        var state = (TimeState)other;
        _count += state._count;
        _withoutOffset += state._withoutOffset;
        _dates += state._dates;
        _future += state._future;
        Widen(state.Oldest, state.Newest);
        _buckets.Merge(state._buckets.Unit, state._buckets.Counts);
    }

    public override void WriteNumbers(Utf8JsonWriter writer)
    {
        if (_count == 0)
        {
            return;
        }

        writer.WriteStartObject("time");
        writer.WriteNumber("count", _count);
        writer.WriteString("min", TimeValue.Show(Oldest));
        writer.WriteString("max", TimeValue.Show(Newest));
        writer.WriteNumber("dates", _dates);
        writer.WriteNumber("withoutOffset", _withoutOffset);
        writer.WriteNumber("future", _future);
        writer.WriteStartObject("rowsPer");
        writer.WriteString("unit", TimeBuckets.Name(_buckets.Unit));
        writer.WriteNumber("buckets", _buckets.Count);
        writer.WriteNumber("least", _buckets.Counts.Min(bucket => bucket.Count));
        writer.WriteNumber("most", _buckets.Counts.Max(bucket => bucket.Count));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public override void WriteState(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("count", _count);
        if (_count > 0)
        {
            writer.WriteNumber("min", Oldest);
            writer.WriteNumber("max", Newest);
            writer.WriteNumber("dates", _dates);
            writer.WriteNumber("withoutOffset", _withoutOffset);
            writer.WriteNumber("future", _future);
            _buckets.Write(writer);
        }

        writer.WriteEndObject();
    }

    public override void ReadState(JsonElement state)
    {
        if (state.GetProperty("count").GetInt64() is not (> 0 and var count))
        {
            return;
        }

        _count += count;
        _withoutOffset += state.GetProperty("withoutOffset").GetInt64();
        _dates += state.GetProperty("dates").GetInt64();
        _future += state.GetProperty("future").GetInt64();
        Widen(ReadTicks(state, "min"), ReadTicks(state, "max"));
        _buckets.Read(state);
    }

    private void Widen(long oldest, long newest)
    {
        Oldest = Math.Min(Oldest, oldest);
        Newest = Math.Max(Newest, newest);
    }

    private static long ReadTicks(JsonElement state, string name) =>
        state.GetProperty(name).GetInt64() is var ticks && ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks
            ? ticks
            : throw new FormatException($"'{name}' is not a time");
}
