namespace DataContracts.Workspace;

/// <summary>The contract that a fixture belongs to. Neither contract nor problem: two have its name, which is reported at them.</summary>
/// <param name="Contract">The contract, or null.</param>
/// <param name="Problem">The sentence that gives the reason why there is none, or null.</param>
internal readonly record struct Pairing(ContractIdentity? Contract, string? Problem)
{
    public static Pairing To(IReadOnlyList<ContractIdentity> named) => new(named.Count == 1 ? named[0] : null, null);
}
