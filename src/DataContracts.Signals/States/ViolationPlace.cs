namespace DataContracts.Signals.States;

/// <summary>Where a violation was seen.</summary>
/// <param name="Source">The name of the file.</param>
/// <param name="Line">The line, or the number of the record where a record is not a line.</param>
/// <param name="Column">The column in it.</param>
internal readonly record struct ViolationPlace(string Source, long Line, int Column) : IComparable<ViolationPlace>
{
    public int CompareTo(ViolationPlace other)
    {
        var order = string.CompareOrdinal(Source, other.Source);
        order = order != 0 ? order : Line.CompareTo(other.Line);
        return order != 0 ? order : Column.CompareTo(other.Column);
    }
}
