using System.Collections.Immutable;
using DataContracts.Files;

namespace DataContracts.Build.Incremental;

/// <summary>What a check leaves for the next one.</summary>
internal static class NextState
{
    public static CheckState Create(string key, CheckRequest request, CheckResult result, FileTrace trace, CheckState? previous)
    {
        var contracts = result.Contracts.DistinctBy(contract => contract.Path)
            .ToImmutableSortedDictionary(contract => contract.Path, contract => ContractState.Of(contract, trace), StringComparer.Ordinal);
        var fixtures = ImmutableSortedDictionary.CreateBuilder<string, FixtureState>(StringComparer.Ordinal);
        foreach (var same in request.Fixtures.Zip(result.Fixtures).GroupBy(pair => pair.First.Path, StringComparer.Ordinal))
        {
            var (fixture, found) = same.First();
            if (same.Count() == 1 && found is { IsClean: true, ContractPath: { } contract } && trace.Find(fixture.Path) is { } record)
            {
                fixtures.Add(fixture.Path, new FixtureState(WithDigest(record, previous, fixture.Path), fixture.Contract, contract));
            }
        }

        return new CheckState(key, contracts, fixtures.ToImmutable(), CleanRun: null);
    }

    /// <summary>What was left out was only looked at, and has the content that it had.</summary>
    private static FileRecord WithDigest(FileRecord record, CheckState? previous, string path) =>
        record.Digest is null && previous?.Fixtures.GetValueOrDefault(path)?.File is { } known && known.Stamp.IsSameAs(record.Stamp)
            ? record with { Digest = known.Digest }
            : record;
}
