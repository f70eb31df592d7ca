using System.Collections.Immutable;

namespace DataContracts.Build.Incremental;

/// <summary>What a check leaves for the next one.</summary>
internal static class NextState
{
    public static CheckState Create(
        string key,
        DateTime started,
        CheckRequest request,
        ImmutableArray<FileStamp> stamps,
        CheckResult result,
        ImmutableHashSet<FixtureFile> kept,
        CheckState? previous)
    {
        var fixtures = ImmutableSortedDictionary.CreateBuilder<string, FixtureState>(StringComparer.Ordinal);
        var found = result.Fixtures.Where(fixture => fixture is { IsClean: true, ContractPath: not null })
            .GroupBy(fixture => fixture.Path)
            .ToDictionary(same => same.Key, same => same.First().ContractPath!, StringComparer.Ordinal);
        var once = request.Fixtures.GroupBy(fixture => fixture.Path)
            .Where(same => same.Count() == 1)
            .Select(same => same.Key)
            .ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < request.Fixtures.Length; i++)
        {
            var fixture = request.Fixtures[i];
            if (!once.Contains(fixture.Path))
            {
                continue;
            }

            if (kept.Contains(fixture))
            {
                fixtures.Add(fixture.Path, previous!.Fixtures[fixture.Path]);
            }
            else if (found.TryGetValue(fixture.Path, out var contract))
            {
                fixtures.Add(fixture.Path, new FixtureState(stamps[i], fixture.Contract, contract));
            }
        }

        return new CheckState(key, Contracts(started, result), fixtures.ToImmutable());
    }

    private static ImmutableSortedDictionary<string, ContractState> Contracts(DateTime started, CheckResult result) =>
        result.Contracts
            .Select(contract => (contract.Path, State: new ContractState(contract.Name, contract.Identifier, Stamps(contract, started))))
            .ToImmutableSortedDictionary(contract => contract.Path, contract => contract.State, StringComparer.Ordinal);

    // Which files a contract has is known only after its compilation: one that was written since may have been read in its older form.
    private static ImmutableSortedDictionary<string, FileStamp> Stamps(CheckedContract contract, DateTime started) =>
        contract.SourceFiles.ToImmutableSortedDictionary(
            path => path,
            path => FileStamp.Of(path) is var stamp && stamp.ModifiedTime < started ? stamp : FileStamp.Unknown,
            StringComparer.Ordinal);
}
