namespace DataContracts.Signals.Bounds;

/// <summary>A bound that a history suggests.</summary>
/// <param name="Place">The place in the contract to which it belongs.</param>
/// <param name="Json">The quality object, as it is written into <c>x-quality</c>.</param>
/// <param name="Broken">How many of the runs would have broken it.</param>
/// <param name="Runs">How many runs measured it.</param>
internal sealed record SuggestedBound(ContractPlace Place, string Json, int Broken, int Runs)
{
    /// <summary>The share of past runs that would have broken it.</summary>
    public double BrokenShare => (double)Broken / Runs;
}
