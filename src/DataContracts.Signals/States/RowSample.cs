using System.Globalization;
using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>
/// The values of the rows with the smallest hashes: a uniform sample that is the same in any order, unlike one drawn at random. Equal
/// rows have equal hashes, and are counted.
/// </summary>
internal sealed class RowSample : SignalState
{
    public static readonly SignalDefinition Definition =
        new("sample", InstanceTypes.String | InstanceTypes.Number | InstanceTypes.Boolean, _ => new RowSample()) { NeedsRowKeys = true };

    private const int Limit = 256;

    private readonly SortedList<ulong, (string Text, long Count)> _kept = [];
    private ulong _largest = ulong.MaxValue;

    public override void Add(in MeasuredValue value)
    {
        if (value.RowKey <= _largest)
        {
            Add(value.RowKey, ValueText.Of(in value), 1);
        }
    }

    public override void Merge(SignalState other)
    {
        foreach (var (key, (text, count)) in ((RowSample)other)._kept)
        {
            Add(key, text, count);
        }
    }

    public override void WriteNumbers(Utf8JsonWriter writer)
    {
    }

    public override void WriteState(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var (key, (text, count)) in _kept)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(key.ToString("x16", CultureInfo.InvariantCulture));
            writer.WriteNumberValue(count);
            writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    public override void ReadState(JsonElement state)
    {
        foreach (var entry in state.EnumerateArray())
        {
            Add(
                ulong.Parse(entry[0].GetString()!, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                entry[2].GetString()!,
                entry[1].GetInt64());
        }
    }

    private void Add(ulong key, string text, long count)
    {
        if (_kept.TryGetValue(key, out var known))
        {
            _kept[key] = (text, known.Count + count);
            return;
        }

        if (_kept.Count == Limit)
        {
            if (key > _largest)
            {
                return;
            }

            _kept.RemoveAt(Limit - 1);
        }

        _kept.Add(key, (text, count));
        _largest = _kept.Count == Limit ? _kept.Keys[^1] : ulong.MaxValue;
    }
}
