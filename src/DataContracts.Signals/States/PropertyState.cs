using System.Numerics;
using System.Text.Json;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>All that is measured at one property: how often it has which type, and every signal of its values.</summary>
/// <param name="settings">What is known before the first row.</param>
/// <param name="hiding">What may not be kept of the values.</param>
internal sealed class PropertyState(SignalSettings settings, ValueHiding hiding)
{
    // By the bit of the type.
    private readonly long[] _types = new long[8];
    private readonly SignalState?[] _signals = new SignalState?[SignalRegistry.All.Length];

    // The signals that look at values of a type, once there is one.
    private readonly SignalState[]?[] _byType = new SignalState[]?[8];
    private long _emptyStrings;
    private long _emptyContainers;

    /// <summary>How often the property is there, with null or with any other value.</summary>
    public long Present { get; private set; }

    /// <summary>How many rows have a violation at the property or below it.</summary>
    public long Invalid { get; private set; }

    public long Nulls => _types[0];

    /// <summary>How many values count as missing.</summary>
    public long Missing => Nulls + _emptyStrings;

    /// <summary>How many strings, arrays and objects are empty.</summary>
    public long Empty => _emptyStrings + _emptyContainers;

    public long Objects => _types[BitOf(InstanceTypes.Object)];

    public ValueHiding Hiding => hiding;

    public void Add(in MeasuredValue value)
    {
        var bit = BitOf(value.Type);
        Present++;
        _types[bit]++;
        if (hiding == ValueHiding.All)
        {
            return;
        }

        if (value.IsString)
        {
            _emptyStrings += value.Text.IsEmpty ? 1 : 0;
        }
        else if ((value.Type & (InstanceTypes.Object | InstanceTypes.Array)) != 0)
        {
            _emptyContainers += value.Count == 0 ? 1 : 0;
        }

        foreach (var signal in _byType[bit] ??= OfType(bit))
        {
            signal.Add(in value);
        }
    }

    public void AddInvalid() => Invalid++;

    /// <summary>Another state of the same property.</summary>
    public void Merge(PropertyState other)
    {
        Present += other.Present;
        Invalid += other.Invalid;
        _emptyStrings += other._emptyStrings;
        _emptyContainers += other._emptyContainers;
        for (var bit = 0; bit < _types.Length; bit++)
        {
            _types[bit] += other._types[bit];
        }

        for (var position = 0; position < _signals.Length; position++)
        {
            if (other._signals[position] is { } signal)
            {
                (_signals[position] ?? Create(position))?.Merge(signal);
            }
        }
    }

    /// <summary>The values as a table shows them.</summary>
    public string Describe() => _signals.Select(signal => signal?.Description).FirstOrDefault(words => words is not null) ?? "";

    public T? Find<T>()
        where T : SignalState => _signals.OfType<T>().FirstOrDefault();

    /// <param name="writer">Takes the property's object.</param>
    /// <param name="absent">How many objects could have the property and do not.</param>
    public void WriteNumbers(Utf8JsonWriter writer, long absent)
    {
        writer.WriteStartObject();
        writer.WriteNumber("present", Present);
        writer.WriteNumber("absent", absent);
        writer.WriteNumber("null", Nulls);
        writer.WriteNumber("missing", Missing);
        writer.WriteNumber("empty", Empty);
        writer.WriteNumber("invalid", Invalid);
        writer.WriteStartObject("types");
        foreach (var (name, count) in TypeCounts().Where(type => type.Count > 0))
        {
            writer.WriteNumber(name, count);
        }

        writer.WriteEndObject();
        foreach (var signal in _signals)
        {
            signal?.WriteNumbers(writer);
        }

        writer.WriteEndObject();
    }

    /// <param name="writer">Takes the members of the property's object.</param>
    public void WriteState(Utf8JsonWriter writer)
    {
        writer.WriteString("hiding", hiding.ToString());
        writer.WriteNumber("present", Present);
        writer.WriteNumber("invalid", Invalid);
        writer.WriteNumber("emptyStrings", _emptyStrings);
        writer.WriteNumber("emptyContainers", _emptyContainers);
        writer.WriteStartArray("types");
        foreach (var count in _types)
        {
            writer.WriteNumberValue(count);
        }

        writer.WriteEndArray();
        for (var position = 0; position < _signals.Length; position++)
        {
            if (_signals[position] is { } signal)
            {
                writer.WritePropertyName(SignalRegistry.All[position].Name);
                signal.WriteState(writer);
            }
        }
    }

    /// <summary>Merges a state that was written.</summary>
    public void ReadState(JsonElement state)
    {
        Present += state.GetProperty("present").GetInt64();
        Invalid += state.GetProperty("invalid").GetInt64();
        _emptyStrings += state.GetProperty("emptyStrings").GetInt64();
        _emptyContainers += state.GetProperty("emptyContainers").GetInt64();
        var types = state.GetProperty("types");
        for (var bit = 0; bit < _types.Length; bit++)
        {
            _types[bit] += types[bit].GetInt64();
        }

        for (var position = 0; position < _signals.Length; position++)
        {
            if (state.TryGetProperty(SignalRegistry.All[position].Name, out var signal))
            {
                (_signals[position] ?? Create(position))?.ReadState(signal);
            }
        }
    }

    /// <summary>The hiding of a state that was written.</summary>
    public static ValueHiding ReadHiding(JsonElement state) =>
        Enum.TryParse<ValueHiding>(state.GetProperty("hiding").GetString(), out var hiding)
            ? hiding
            : throw new FormatException("what is hidden is not known");

    /// <summary>How many values there are of each type, by the name of JSON Schema.</summary>
    public IEnumerable<(string Name, long Count)> TypeCounts() =>
    [
        ("null", Nulls),
        ("boolean", _types[BitOf(InstanceTypes.Boolean)]),
        ("integer", _types[BitOf(InstanceTypes.Integer)] + _types[BitOf(InstanceTypes.IntegralFloat)]),
        ("number", _types[BitOf(InstanceTypes.Fraction)]),
        ("string", _types[BitOf(InstanceTypes.String)]),
        ("array", _types[BitOf(InstanceTypes.Array)]),
        ("object", Objects),
    ];

    private SignalState[] OfType(int bit)
    {
        var signals = new List<SignalState>();
        foreach (var position in SignalRegistry.OfType(bit))
        {
            if ((_signals[position] ?? Create(position)) is { } signal)
            {
                signals.Add(signal);
            }
        }

        return [.. signals];
    }

    private SignalState? Create(int position)
    {
        var definition = SignalRegistry.All[position];
        return hiding == ValueHiding.All || (hiding == ValueHiding.RowKeys && definition.NeedsRowKeys)
            ? null
            : _signals[position] = definition.Create(settings);
    }

    private static int BitOf(InstanceTypes type) => BitOperations.TrailingZeroCount((int)type);
}
