using System.Collections.Immutable;

namespace DataContracts.Snapshots;

/// <summary>What a test produced.</summary>
/// <param name="Text">As a snapshot holds it.</param>
/// <param name="Findings">What its contract reports about it, with positions in <paramref name="Text"/>.</param>
internal sealed record Produced(string Text, ImmutableArray<ContractDiagnostic> Findings)
{
    /// <summary>What findings call the text before it has a file.</summary>
    public const string Unnamed = "produced.json";

    /// <summary>What of the verified text a message may show.</summary>
    public Func<string, string> Shown { get; init; } = static verified => verified;

    public ImmutableArray<ContractDiagnostic> FindingsIn(string file) =>
        [.. Findings.Select(finding => finding.File == Unnamed ? finding with { File = file } : finding)];
}
