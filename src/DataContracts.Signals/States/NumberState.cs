using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using DataContracts.JsonSchema.Json.Canonical;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.Signals.States;

/// <summary>What numbers are like: range, exact sum, mean, deviation, quantiles.</summary>
internal sealed class NumberState : SignalState
{
    public static readonly SignalDefinition Definition = new("number", InstanceTypes.Number, _ => new NumberState());

    private static readonly double[] s_quantiles = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99];

    private readonly NumberRange _range = new();
    private readonly DecimalSum _sum = new(near: 20);
    private readonly DecimalSum _squares = new(near: 40);
    private long _notSummed;

    public long Count => Positives.Count + Negatives.Count + Zeros;

    /// <summary>The histogram of the numbers above zero.</summary>
    public ExponentialHistogram Positives { get; } = new();

    /// <summary>The histogram of the numbers below zero, without their sign.</summary>
    public ExponentialHistogram Negatives { get; } = new();

    public long Zeros { get; private set; }

    public double Minimum => Parse(_range.Least);

    public double Maximum => Parse(_range.Most);

    /// <summary>Null where no number could be added up.</summary>
    public double? Mean => MeanText is { } text ? Parse(text) : null;

    public double? Deviation => DeviationText is { } text ? Parse(text) : null;

    public ExactDecimal Sum => _sum.Value;

    public override string? Description => string.Create(
        CultureInfo.InvariantCulture, $"{_range.Least} to {_range.Most}, median ~{Quantile(0.5):G3}");

    private long Summed => Count - _notSummed;

    private string? MeanText => Summed > 0 ? _sum.Value.DividedBy(Summed) : null;

    // n Σx² − (Σx)² is exact, so nothing is lost where both are large.
    private string? DeviationText => Summed > 1
        ? ((_squares.Value * new ExactDecimal(Summed, 0)) + (_sum.Value * _sum.Value * new ExactDecimal(-1, 0)))
            .RootOfQuotient((BigInteger)Summed * (Summed - 1))
        : null;

    public override void Add(in MeasuredValue value)
    {
        var number = value.Number;
        AddToHistogram(number.Value);
        _range.Add(number.Value, value.Text);
        if (number.IsShort && number.Exponent is >= -ExactDecimal.MaxExponent and <= ExactDecimal.MaxExponent)
        {
            _sum.Add(number.Coefficient, number.Exponent);
            _squares.Add(Math.BigMul(number.Coefficient, number.Coefficient), 2 * number.Exponent);
        }
        else
        {
            AddLong(value.Text);
        }
    }

    public override void Merge(SignalState other)
    {
        var state = (NumberState)other;
        Positives.Merge(state.Positives);
        Negatives.Merge(state.Negatives);
        _range.Merge(state._range);
        _sum.Add(state._sum.Value);
        _squares.Add(state._squares.Value);
        Zeros += state.Zeros;
        _notSummed += state._notSummed;
    }

    /// <summary>The value at a share of all numbers, within 0.54 % where they span at most 32 octaves.</summary>
    public double Quantile(double share)
    {
        var rank = Math.Clamp((long)Math.Ceiling(share * Count), 1, Count);
        var value = rank <= Negatives.Count ? -Negatives.ValueAt(Negatives.Count - rank + 1)
            : rank <= Negatives.Count + Zeros ? 0
            : Positives.ValueAt(rank - Negatives.Count - Zeros);
        return Math.Clamp(value, _range.LeastValue, _range.MostValue);
    }

    /// <summary>The same with as many digits as a document has.</summary>
    public double ShownQuantile(double share) => Parse(Shown(Quantile(share)));

    public override void WriteNumbers(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("number");
        WriteRange(writer);
        if (MeanText is { } mean)
        {
            writer.WriteString("sum", _sum.Value.ToString());
            WriteRaw(writer, "mean", mean);
        }

        if (DeviationText is { } deviation)
        {
            WriteRaw(writer, "deviation", deviation);
        }

        writer.WriteNumber("negative", Negatives.Count);
        writer.WriteNumber("zero", Zeros);
        if (_notSummed > 0)
        {
            writer.WriteNumber("notSummed", _notSummed);
        }

        writer.WriteStartObject("quantiles");
        foreach (var share in s_quantiles)
        {
            WriteRaw(writer, share.ToString(CultureInfo.InvariantCulture), Shown(Quantile(share)));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public override void WriteState(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteRange(writer);
        writer.WriteString("sum", _sum.Value.ToString());
        writer.WriteString("squares", _squares.Value.ToString());
        writer.WriteNumber("zero", Zeros);
        writer.WriteNumber("notSummed", _notSummed);
        Negatives.Write(writer, "negative");
        Positives.Write(writer, "positive");
        writer.WriteEndObject();
    }

    public override void ReadState(JsonElement state)
    {
        Positives.Read(state.GetProperty("positive"));
        Negatives.Read(state.GetProperty("negative"));
        Zeros += state.GetProperty("zero").GetInt64();
        _notSummed += state.GetProperty("notSummed").GetInt64();
        _sum.Add(ReadSum(state, "sum"));
        _squares.Add(ReadSum(state, "squares"));
        foreach (var end in (string[])["min", "max"])
        {
            var text = Encoding.ASCII.GetBytes(state.GetProperty(end).GetRawText());
            _range.Add(MeasuredNumber.Parse(text).Value, text);
        }
    }

    private void AddToHistogram(double value)
    {
        if (value > 0)
        {
            Positives.Add(value);
        }
        else if (value < 0)
        {
            Negatives.Add(-value);
        }
        else
        {
            Zeros++;
        }
    }

    private void AddLong(ReadOnlySpan<byte> text)
    {
        if (ExactDecimal.TryParse(Encoding.ASCII.GetString(text), out var value))
        {
            _sum.Add(value);
            _squares.Add(value * value);
        }
        else
        {
            _notSummed++;
        }
    }

    private void WriteRange(Utf8JsonWriter writer)
    {
        WriteRaw(writer, "min", _range.Least);
        WriteRaw(writer, "max", _range.Most);
    }

    private static ExactDecimal ReadSum(JsonElement state, string name) =>
        ExactDecimal.TryReadSum(state.GetProperty(name).GetString()!, out var value)
            ? value
            : throw new FormatException($"'{name}' is not a sum");

    private static double Parse(string number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);

    // The sixth digit is far below the error.
    private static string Shown(double value) =>
        EcmaNumber.FromText(Encoding.ASCII.GetBytes(value.ToString("E5", CultureInfo.InvariantCulture)));

    private static void WriteRaw(Utf8JsonWriter writer, string name, string number)
    {
        writer.WritePropertyName(name);
        writer.WriteRawValue(number, skipInputValidation: true);
    }
}
