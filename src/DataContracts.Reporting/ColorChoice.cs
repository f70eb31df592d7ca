namespace DataContracts.Reporting;

/// <summary>What was asked for with regard to colour.</summary>
public enum ColorChoice
{
    /// <summary>Colour where a person reads it on a terminal that shows it.</summary>
    Auto = 0,

    /// <summary>Colour, wherever the output goes.</summary>
    Always = 1,

    /// <summary>No colour.</summary>
    Never = 2,
}
