namespace DataContracts.Signals.Drift;

/// <summary>A part of a shape: a value, or a bucket of a histogram.</summary>
/// <param name="Value">The value as JSON text; null for a bucket, and for all other values together.</param>
/// <param name="Sign">Whether the bucket has positive or negative numbers; 0 for the bucket of zero and for values.</param>
/// <param name="Index">The number of the bucket.</param>
internal readonly record struct ShapeKey(string? Value, int Sign, int Index) : IComparable<ShapeKey>
{
    /// <summary>All values that are not counted one by one.</summary>
    public static ShapeKey Others { get; } = new(null, 0, 1);

    /// <summary>The bucket of zero.</summary>
    public static ShapeKey Zero { get; } = new(null, 0, 0);

    public static ShapeKey Of(string value) => new(value, 0, 0);

    public static ShapeKey Bucket(int sign, int index) => new(null, sign, index);

    /// <summary>The bucket that holds this one where buckets are wider after so many steps of halving the scale.</summary>
    public ShapeKey Halved(int times) => Sign == 0 ? this : this with { Index = Index >> times };

    public int CompareTo(ShapeKey other)
    {
        var order = Sign.CompareTo(other.Sign);
        order = order != 0 ? order : Index.CompareTo(other.Index);
        return order != 0 ? order : string.CompareOrdinal(Value, other.Value);
    }
}
