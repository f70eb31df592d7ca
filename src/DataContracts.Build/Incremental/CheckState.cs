using System.Collections.Immutable;

namespace DataContracts.Build.Incremental;

/// <summary>What an earlier check found clean.</summary>
/// <param name="Key">The engine and the options it was found with; with others nothing of it holds.</param>
/// <param name="Contracts">Every contract of that check, by path.</param>
/// <param name="Fixtures">The clean fixtures, by path.</param>
internal sealed record CheckState(
    string Key,
    ImmutableSortedDictionary<string, ContractState> Contracts,
    ImmutableSortedDictionary<string, FixtureState> Fixtures);

/// <summary>A contract as it was compiled.</summary>
/// <param name="Name">Its name; fixtures are paired by it.</param>
/// <param name="Identifier">Its <c>$id</c>; fixtures are paired by it as well.</param>
/// <param name="Sources">Every file that it was compiled from.</param>
internal sealed record ContractState(string Name, string? Identifier, ImmutableSortedDictionary<string, FileStamp> Sources)
{
    public bool IsUnchanged => Sources.All(source => FileStamp.Of(source.Key) == source.Value);
}

/// <summary>A fixture as it was found clean.</summary>
/// <param name="Stamp">The file's stamp from before it was read.</param>
/// <param name="NamedContract">The contract that the project names for it, or null.</param>
/// <param name="ContractPath">The contract that it was checked against.</param>
internal sealed record FixtureState(FileStamp Stamp, string? NamedContract, string ContractPath);
