using System.Globalization;
using System.Text.Json;

namespace DataContracts.Signals.States;

/// <summary>Sizes as numbers: how many there are of each small one, and a histogram of the large ones.</summary>
internal sealed class SizeCounts
{
    private const int Small = 256;

    private static readonly double[] s_quantiles = [0.05, 0.5, 0.95];

    private readonly ExponentialHistogram _large = new();
    private long[] _small = new long[16];
    private long _count;
    private Int128 _sum;

    public int Least { get; private set; } = int.MaxValue;

    public int Most { get; private set; }

    public double Mean => double.Parse(MeanText, NumberStyles.Float, CultureInfo.InvariantCulture);

    public string Description => Least == Most
        ? string.Create(CultureInfo.InvariantCulture, $"{Least}")
        : string.Create(CultureInfo.InvariantCulture, $"{Least} to {Most}");

    private string MeanText => new ExactDecimal((System.Numerics.BigInteger)_sum, 0).DividedBy(_count);

    public void Add(int size) => Add(size, 1);

    public void Merge(SizeCounts other)
    {
        _large.Merge(other._large);
        for (var size = 0; size < other._small.Length; size++)
        {
            AddSmall(size, other._small[size]);
        }

        AddTotals(other._count, other._sum, other.Least, other.Most);
    }

    public void WriteNumbers(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("min", Least);
        writer.WriteNumber("max", Most);
        writer.WritePropertyName("mean");
        writer.WriteRawValue(MeanText, skipInputValidation: true);
        writer.WriteStartObject("quantiles");
        foreach (var share in s_quantiles)
        {
            writer.WriteNumber(share.ToString(CultureInfo.InvariantCulture), Quantile(share));
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    public void WriteState(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("min", Least);
        writer.WriteNumber("max", Most);
        writer.WriteNumber("count", _count);
        writer.WriteString("sum", _sum.ToString(CultureInfo.InvariantCulture));
        writer.WriteStartObject("small");
        for (var size = 0; size < _small.Length; size++)
        {
            if (_small[size] > 0)
            {
                writer.WriteNumber(size.ToString(CultureInfo.InvariantCulture), _small[size]);
            }
        }

        writer.WriteEndObject();
        _large.Write(writer, "large");
        writer.WriteEndObject();
    }

    public void ReadState(JsonElement state)
    {
        _large.Read(state.GetProperty("large"));
        foreach (var size in state.GetProperty("small").EnumerateObject())
        {
            AddSmall(int.Parse(size.Name, CultureInfo.InvariantCulture), size.Value.GetInt64());
        }

        AddTotals(
            state.GetProperty("count").GetInt64(),
            Int128.Parse(state.GetProperty("sum").GetString()!, CultureInfo.InvariantCulture),
            state.GetProperty("min").GetInt32(),
            state.GetProperty("max").GetInt32());
    }

    private void Add(int size, long count)
    {
        if (size < Small)
        {
            AddSmall(size, count);
        }
        else
        {
            _large.Add(size);
        }

        AddTotals(count, size, size, size);
    }

    private void AddTotals(long count, Int128 sum, int least, int most)
    {
        _count += count;
        _sum += sum;
        Least = Math.Min(Least, least);
        Most = Math.Max(Most, most);
    }

    private void AddSmall(int size, long count)
    {
        if ((uint)size >= Small)
        {
            throw new FormatException("a size is not among the small ones");
        }

        if (size >= _small.Length)
        {
            Array.Resize(ref _small, Math.Min(Small, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)size + 1)));
        }

        _small[size] += count;
    }

    private int Quantile(double share)
    {
        var rank = Math.Clamp((long)Math.Ceiling(share * _count), 1, _count);
        for (var size = 0; size < _small.Length; size++)
        {
            rank -= _small[size];
            if (rank <= 0)
            {
                return size;
            }
        }

        return (int)Math.Clamp(Math.Round(_large.ValueAt(rank)), Least, Most);
    }
}
