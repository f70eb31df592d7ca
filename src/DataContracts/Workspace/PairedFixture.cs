namespace DataContracts;

/// <summary>A fixture and the contract that it belongs to.</summary>
/// <param name="Path">Full path of the fixture.</param>
/// <param name="Contract">The contract; null where none or several can be meant.</param>
/// <param name="MustBeInvalid">Whether it must break its contract: it is below a folder named <c>invalid</c>.</param>
public sealed record PairedFixture(string Path, ContractIdentity? Contract, bool MustBeInvalid);
