using System.Globalization;
using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>How often each value of a small column occurs; a column with more values than the limit has "many", and keeps none.</summary>
internal sealed class ValueCounts : SignalState
{
    public static readonly SignalDefinition Definition = new(
        "values", InstanceTypes.String | InstanceTypes.Number | InstanceTypes.Boolean, _ => new ValueCounts());

    private const int Limit = 1000;
    private const int MostShown = 100;
    private const int Described = 3;
    private const int DescribedValues = 20;

    private HashTable? _counts = new();
    private Dictionary<ulong, (bool IsString, string Text)>? _texts = [];

    public bool IsMany => _counts is null;

    /// <summary>The values with the most frequent first; null for a column that has many.</summary>
    public IEnumerable<(string Name, long Count)>? Shown
    {
        get
        {
            if (_counts is null || _counts.Count > MostShown)
            {
                return null;
            }

            // The string "1" is not the number 1.
            var others = _texts!.Values.Where(text => !text.IsString).Select(text => text.Text).ToHashSet(StringComparer.Ordinal);
            return Listed().Select(entry => _texts![entry.Hash] is (true, var text) && others.Contains(text)
                ? ($"\"{text}\"", entry.Count)
                : (_texts[entry.Hash].Text, entry.Count));
        }
    }

    public override string? Description
    {
        get
        {
            if (_counts is null || _counts.Count > DescribedValues)
            {
                return null;
            }

            var others = _counts.Count - Described;
            var values = Listed().Take(Described).Select(entry =>
                string.Create(CultureInfo.InvariantCulture, $"{_texts![entry.Hash].Text} ({entry.Count:N0})"));
            return string.Join(", ", values) + (others > 0 ? string.Create(CultureInfo.InvariantCulture, $", {others} more") : "");
        }
    }

    public override void Add(in MeasuredValue value)
    {
        if (_counts is not null && _counts.Add(value.Hash, 1))
        {
            AddText(value.Hash, value.IsString, ValueText.Of(in value));
        }
    }

    public override void Merge(SignalState other)
    {
        var state = (ValueCounts)other;
        if (state._counts is null)
        {
            (_counts, _texts) = (null, null);
            return;
        }

        foreach (var (hash, count) in state._counts.Sorted)
        {
            var (isString, text) = state._texts![hash];
            Add(hash, count, isString, text);
        }
    }

    /// <summary>The most frequent values of a column that has few.</summary>
    public override void WriteNumbers(Utf8JsonWriter writer)
    {
        if (Shown is not { } values)
        {
            return;
        }

        writer.WriteStartObject("values");
        foreach (var (name, count) in values)
        {
            writer.WriteNumber(name, count);
        }

        writer.WriteEndObject();
    }

    public override void WriteState(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var (hash, count) in _counts?.Sorted ?? [])
        {
            writer.WriteStartArray();
            writer.WriteStringValue(hash.ToString("x16", CultureInfo.InvariantCulture));
            writer.WriteNumberValue(count);
            writer.WriteBooleanValue(_texts![hash].IsString);
            writer.WriteStringValue(_texts[hash].Text);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    public override void ReadState(JsonElement state)
    {
        // There is no state without a value, so an empty one means many.
        if (state.GetArrayLength() == 0)
        {
            (_counts, _texts) = (null, null);
        }

        foreach (var entry in state.EnumerateArray())
        {
            Add(
                ulong.Parse(entry[0].GetString()!, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                entry[1].GetInt64(),
                entry[2].GetBoolean(),
                entry[3].GetString()!);
        }
    }

    private IEnumerable<(ulong Hash, long Count)> Listed() =>
        _counts!.Sorted.OrderByDescending(entry => entry.Count)
            .ThenBy(entry => _texts![entry.Hash].Text, StringComparer.Ordinal)
            .ThenBy(entry => entry.Hash);

    private void Add(ulong hash, long count, bool isString, string text)
    {
        if (_counts is not null && _counts.Add(hash, count))
        {
            AddText(hash, isString, text);
        }
    }

    private void AddText(ulong hash, bool isString, string text)
    {
        if (_counts!.Count > Limit)
        {
            (_counts, _texts) = (null, null);
        }
        else
        {
            _texts!.Add(hash, (isString, text));
        }
    }
}
