using System.Collections.Immutable;

namespace DataContracts.Build.Incremental;

/// <summary>A check that leaves out what an earlier one found clean.</summary>
/// <param name="file">What the earlier one left.</param>
/// <param name="key">What the outcome depends on besides the files.</param>
/// <param name="isWhole">Whether nothing is left out, as a report lists every fixture.</param>
internal sealed class IncrementalCheck(CheckStateFile file, string key, bool isWhole = false)
{
    public IncrementalResult Run(CheckRequest request, CancellationToken cancellationToken)
    {
        var started = DateTime.UtcNow;
        var state = isWhole ? null : file.Read();
        // A stamp from before the reading: a file that is written meanwhile differs from it next time.
        ImmutableArray<FileStamp> stamps = [.. request.Fixtures.Select(fixture => FileStamp.Of(fixture.Path))];
        var clean = CleanFixtures.Select(state, key, request, stamps);
        var result = ContractChecker.Run(Without(request, clean, state), cancellationToken);
        if (!clean.IsEmpty && PairingChanged(state!, result))
        {
            clean = [];
            result = ContractChecker.Run(request, cancellationToken);
        }

        var next = NextState.Create(key, started, request, stamps, result, clean, state);
        file.TryWrite(next);
        return new IncrementalResult(result, started, result.Fixtures.Length);
    }

    private static CheckRequest Without(CheckRequest request, ImmutableHashSet<FixtureFile> clean, CheckState? state)
    {
        var shown = clean.Select(fixture => state!.Fixtures[fixture.Path].ContractPath).ToHashSet(StringComparer.Ordinal);
        return request with
        {
            Contracts = [.. request.Contracts.Select(contract => shown.Contains(contract.Path) ? contract with { NeedsFixtures = false } : contract)],
            Fixtures = [.. request.Fixtures.Where(fixture => !clean.Contains(fixture))],
        };
    }

    private static bool PairingChanged(CheckState state, CheckResult result) =>
        result.Contracts.Any(contract => state.Contracts[contract.Path] is var known && (known.Name != contract.Name || known.Identifier != contract.Identifier));
}
