using System.Globalization;
using System.Text.Json;

namespace DataContracts.Signals.States;

/// <summary>
/// Counts of positive numbers in base-2 exponential buckets. The scale is the finest at which all of them span few enough buckets, so it
/// depends on the smallest and the largest number alone.
/// </summary>
internal sealed class ExponentialHistogram
{
    private const int MaxBuckets = 2048;
    private const int FirstBuckets = 64;

    // Bucket i is at i modulo the length: the span grows in both directions without copying.
    private long[] _counts = new long[FirstBuckets];
    private int _least;
    private int _most = -1;

    public int Scale { get; private set; } = BucketBounds.FinestScale;

    public long Count { get; private set; }

    private bool IsEmpty => _most < _least;

    public void Add(double value) => Add(BucketBounds.IndexOf(value) >> (BucketBounds.FinestScale - Scale), 1);

    public void Merge(ExponentialHistogram other) => Merge(other.Scale, other.Buckets());

    public void Merge(int scale, IEnumerable<(int Index, long Count)> buckets)
    {
        Coarsen(scale);
        foreach (var (index, count) in buckets)
        {
            // Adding one bucket may make the scale coarser for those after it.
            Add(index >> (scale - Scale), count);
        }
    }

    /// <summary>The value at a rank from 1, ascending.</summary>
    public double ValueAt(long rank)
    {
        foreach (var (index, count) in Buckets())
        {
            rank -= count;
            if (rank <= 0)
            {
                return BucketBounds.Middle(index, Scale);
            }
        }

        return BucketBounds.Middle(_most, Scale);
    }

    /// <summary>The buckets that hold something, ascending.</summary>
    public IEnumerable<(int Index, long Count)> Buckets()
    {
        for (var index = _least; index <= _most; index++)
        {
            if (_counts[index & (_counts.Length - 1)] is > 0 and var count)
            {
                yield return (index, count);
            }
        }
    }

    public void Write(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("scale", Scale);
        writer.WriteStartObject("buckets");
        foreach (var (index, count) in Buckets())
        {
            writer.WriteNumber(index.ToString(CultureInfo.InvariantCulture), count);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Merges one that was written.</summary>
    public void Read(JsonElement state)
    {
        var scale = state.GetProperty("scale").GetInt32();
        if (scale > BucketBounds.FinestScale)
        {
            throw new FormatException("a histogram is finer than any that is measured");
        }

        Merge(scale, state.GetProperty("buckets").EnumerateObject()
            .Select(bucket => (int.Parse(bucket.Name, CultureInfo.InvariantCulture), bucket.Value.GetInt64())));
    }

    private void Add(int index, long count)
    {
        if (IsEmpty)
        {
            (_least, _most) = (index, index);
        }
        else if (index < _least || index > _most)
        {
            var scale = Scale;
            Span(Math.Min(index, _least), Math.Max(index, _most));
            index >>= scale - Scale;
            (_least, _most) = (Math.Min(index, _least), Math.Max(index, _most));
        }

        _counts[index & (_counts.Length - 1)] += count;
        Count += count;
    }

    /// <summary>Makes room for buckets from one index to another of the present scale.</summary>
    private void Span(int least, int most)
    {
        var scale = Scale;
        while ((most >> (scale - Scale)) - (least >> (scale - Scale)) >= MaxBuckets)
        {
            Coarsen(Scale - 1);
        }

        var span = (most >> (scale - Scale)) - (least >> (scale - Scale)) + 1;
        if (span > _counts.Length)
        {
            Resize((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)span));
        }
    }

    private void Coarsen(int scale)
    {
        if (scale >= Scale)
        {
            return;
        }

        var buckets = Buckets().ToArray();
        var shift = Scale - scale;
        Array.Clear(_counts);
        (_least, _most, Scale) = IsEmpty ? (0, -1, scale) : (_least >> shift, _most >> shift, scale);
        foreach (var (index, count) in buckets)
        {
            _counts[(index >> shift) & (_counts.Length - 1)] += count;
        }
    }

    private void Resize(int length)
    {
        var buckets = Buckets().ToArray();
        _counts = new long[length];
        foreach (var (index, count) in buckets)
        {
            _counts[index & (length - 1)] = count;
        }
    }
}
