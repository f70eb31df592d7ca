namespace DataContracts.Signals.Documents;

/// <summary>The contract by which rows were measured.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version, or null.</param>
/// <param name="Sha256">Hash of its file, in hexadecimal digits.</param>
internal sealed record ContractStamp(string Name, string? Version, string Sha256);
