namespace DataContracts.Signals.Drift;

/// <summary>A range of a signal, in its own unit.</summary>
internal readonly record struct Band(double Low, double High)
{
    /// <summary>-1 below, 1 above, 0 inside.</summary>
    public int SideOf(double value) => value < Low ? -1 : value > High ? 1 : 0;
}
