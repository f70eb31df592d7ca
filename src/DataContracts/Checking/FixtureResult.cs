namespace DataContracts.Checking;

/// <summary>What became of a fixture, and what there is to say about it.</summary>
internal sealed record FixtureResult(CheckedFixture Fixture, IReadOnlyList<ContractDiagnostic> Diagnostics);
