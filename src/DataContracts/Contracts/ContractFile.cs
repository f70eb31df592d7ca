namespace DataContracts;

/// <summary>A contract file to check fixtures against.</summary>
/// <param name="Path">Full path.</param>
/// <param name="NeedsFixtures">Whether a contract without a fixture is reported; false for a folder that several projects share.</param>
public sealed record ContractFile(string Path, bool NeedsFixtures = true);
