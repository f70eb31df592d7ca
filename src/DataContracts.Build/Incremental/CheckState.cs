using System.Collections.Immutable;
using DataContracts.Files;

namespace DataContracts.Build.Incremental;

/// <summary>What an earlier check found clean.</summary>
/// <param name="Key">The engine and the options it was found with; with others nothing of it holds.</param>
/// <param name="Contracts">Every contract of that check, by path.</param>
/// <param name="Fixtures">The clean fixtures, by path.</param>
/// <param name="CleanRun">The run as a whole, where it had nothing to report.</param>
internal sealed record CheckState(
    string Key,
    ImmutableSortedDictionary<string, ContractState> Contracts,
    ImmutableSortedDictionary<string, FixtureState> Fixtures,
    RunRecord? CleanRun);

/// <summary>A contract as it was compiled.</summary>
/// <param name="Name">Its name; fixtures are paired by it.</param>
/// <param name="Identifier">Its <c>$id</c>; fixtures are paired by it as well.</param>
/// <param name="Sources">Every file that it was compiled from, and its published versions.</param>
internal sealed record ContractState(string Name, string? Identifier, ImmutableSortedDictionary<string, FileRecord> Sources)
{
    public static ContractState Of(CheckedContract contract, FileTrace trace) => new(
        contract.Name,
        contract.Identifier,
        contract.SourceFiles.ToImmutableSortedDictionary(
            path => path,
            path => trace.Find(path) ?? new FileRecord(FileStamp.Unknown, IsYoung: true, null),
            StringComparer.Ordinal));

    public bool HasSameSources(ContractState other) =>
        Sources.Count == other.Sources.Count
        && Sources.All(source => other.Sources.TryGetValue(source.Key, out var known) && source.Value.HasSameContent(known));
}

/// <summary>A fixture as it was found clean.</summary>
/// <param name="File">The file as it was read.</param>
/// <param name="NamedContract">The contract that the project names for it, or null.</param>
/// <param name="ContractPath">The contract that it was checked against.</param>
internal sealed record FixtureState(FileRecord File, string? NamedContract, string ContractPath);
