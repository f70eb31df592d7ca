namespace DataContracts;

/// <summary>Documents that a contract allows and that many C# types do not read; a caller may say that they do not occur.</summary>
[Flags]
public enum TypeGaps
{
    /// <summary>Every document counts.</summary>
    None = 0,

    /// <summary>Integers written with a fraction or an exponent, as 1.0 and 1e1: System.Text.Json reads them into no integer.</summary>
    IntegerSpelling = 1,

    /// <summary>
    /// Strings of the formats date-time, date and uri that no DateTimeOffset, DateOnly or Uri holds: second 60, the year 0000, offsets
    /// beyond 14 hours, ports beyond 65535.
    /// </summary>
    RareFormats = 2,
}
