namespace DataContracts.Formats;

/// <summary>What the cells of a column may be, as its contract has it.</summary>
[Flags]
public enum CellTypes
{
    /// <summary>The contract does not say.</summary>
    None = 0,

    /// <summary>An empty cell is null.</summary>
    Null = 1,

    /// <summary>Words are true and false.</summary>
    Boolean = 2,

    /// <summary>Digits are a number.</summary>
    Number = 4,

    /// <summary>Anything is text.</summary>
    String = 8,
}
