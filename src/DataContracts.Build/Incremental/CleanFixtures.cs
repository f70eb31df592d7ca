using System.Collections.Immutable;
using DataContracts.Files;

namespace DataContracts.Build.Incremental;

/// <summary>Which fixtures of a request an earlier check already found clean, under the same engine, options and contract.</summary>
internal static class CleanFixtures
{
    public static IReadOnlyDictionary<FixtureFile, string> Select(
        CheckState? state, string key, CheckRequest request, ImmutableArray<CheckedContract> contracts, FileTrace trace)
    {
        var now = contracts.DistinctBy(contract => contract.Path)
            .ToImmutableSortedDictionary(contract => contract.Path, contract => ContractState.Of(contract, trace), StringComparer.Ordinal);
        if (state is null || state.Key != key || !HasSamePairing(state, now))
        {
            return ImmutableDictionary<FixtureFile, string>.Empty;
        }

        var unchanged = now.Where(contract => contract.Value.HasSameSources(state.Contracts[contract.Key]))
            .Select(contract => contract.Key)
            .ToHashSet(StringComparer.Ordinal);
        var clean = ImmutableDictionary.CreateBuilder<FixtureFile, string>();
        foreach (var fixture in request.Fixtures)
        {
            if (state.Fixtures.TryGetValue(fixture.Path, out var known)
                && known.NamedContract == fixture.Contract
                && unchanged.Contains(known.ContractPath)
                && known.File.HasSameContent(fixture.Path, trace))
            {
                clean[fixture] = known.ContractPath;
            }
        }

        return clean.ToImmutable();
    }

    // One contract more, one less, or one with another name may take over a fixture of any other.
    private static bool HasSamePairing(CheckState state, ImmutableSortedDictionary<string, ContractState> now) =>
        state.Contracts.Count == now.Count
        && now.All(contract => state.Contracts.TryGetValue(contract.Key, out var known)
            && known.Name == contract.Value.Name
            && known.Identifier == contract.Value.Identifier);
}
