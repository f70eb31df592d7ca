using DataContracts.Files;

namespace DataContracts.Build.Incremental;

/// <summary>A check that leaves out what an earlier one found clean.</summary>
/// <param name="key">What the outcome depends on besides the files.</param>
/// <param name="state">What the earlier one left; null to leave nothing out.</param>
internal sealed class IncrementalCheck(string key, CheckState? state)
{
    public IncrementalResult Run(CheckRequest request, CancellationToken cancellationToken)
    {
        var trace = new FileTrace(Disk.Files, () => DateTime.UtcNow);
        var left = 0;
        var result = ContractChecker.Run(
            request with
            {
                Workspace = new ContractWorkspace(FileOverlay.Empty, trace),
                FindKnownClean = contracts =>
                {
                    var clean = CleanFixtures.Select(state, key, request, contracts, trace);
                    left = request.Fixtures.Count(clean.ContainsKey);
                    return clean;
                },
            },
            cancellationToken);
        return new IncrementalResult(
            result, NextState.Create(key, request, result, trace, state), trace, request.Fixtures.Length - left);
    }
}
