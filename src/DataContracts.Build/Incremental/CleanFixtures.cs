using System.Collections.Immutable;

namespace DataContracts.Build.Incremental;

/// <summary>Which fixtures of a request an earlier check already found clean, under the same engine, options and contract.</summary>
internal static class CleanFixtures
{
    public static ImmutableHashSet<FixtureFile> Select(
        CheckState? state, string key, CheckRequest request, ImmutableArray<FileStamp> stamps)
    {
        if (state is null || state.Key != key || !HasSameContracts(state, request))
        {
            return [];
        }

        var unchanged = state.Contracts.Where(contract => contract.Value.IsUnchanged)
            .Select(contract => contract.Key)
            .ToHashSet(StringComparer.Ordinal);
        var clean = ImmutableHashSet.CreateBuilder<FixtureFile>();
        for (var i = 0; i < request.Fixtures.Length; i++)
        {
            var fixture = request.Fixtures[i];
            if (state.Fixtures.TryGetValue(fixture.Path, out var known)
                && known.Stamp == stamps[i]
                && known.NamedContract == fixture.Contract
                && unchanged.Contains(known.ContractPath))
            {
                _ = clean.Add(fixture);
            }
        }

        return clean.ToImmutable();
    }

    // One more or one less may take over a fixture of any other.
    private static bool HasSameContracts(CheckState state, CheckRequest request) =>
        request.Contracts.Select(contract => contract.Path).ToHashSet(StringComparer.Ordinal).SetEquals(state.Contracts.Keys);
}
