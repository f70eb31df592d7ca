using DataContracts.Snapshots.Files;

namespace DataContracts.Snapshots.Failing;

/// <summary>One of several outputs of a test, of which nothing is verified yet.</summary>
/// <param name="Place">Its files.</param>
/// <param name="Finding">That nothing is verified.</param>
/// <param name="Content">What its test's failure shows of it.</param>
internal sealed record NewPart(SnapshotPlace Place, ContractDiagnostic Finding, IReadOnlyList<string> Content);
