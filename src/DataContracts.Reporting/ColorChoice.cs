namespace DataContracts.Reporting;

/// <summary>What was asked for with regard to color.</summary>
public enum ColorChoice
{
    /// <summary>Color where a person reads it on a terminal that shows it.</summary>
    Auto = 0,

    /// <summary>Color, wherever the output goes.</summary>
    Always = 1,

    /// <summary>No color.</summary>
    Never = 2,
}
