namespace DataContracts.Signals.Drift;

/// <summary>A signal of a contract.</summary>
/// <param name="Pointer">The property that it is measured at, as the contract's pointer; empty for the whole.</param>
/// <param name="Metric">What is measured there, for example <c>mean</c>.</param>
internal readonly record struct SignalName(string Pointer, string Metric) : IComparable<SignalName>
{
    /// <summary>How many rows a run has: where this drifts, the rest is its consequence.</summary>
    public static SignalName Rows { get; } = new("", "rows");

    public int CompareTo(SignalName other)
    {
        var order = string.CompareOrdinal(Pointer, other.Pointer);
        return order != 0 ? order : string.CompareOrdinal(Metric, other.Metric);
    }

    /// <summary>As it is written to accept a change: <c>/total:mean</c>, or <c>rows</c>.</summary>
    public override string ToString() => Pointer.Length == 0 ? Metric : $"{Pointer}:{Metric}";
}
