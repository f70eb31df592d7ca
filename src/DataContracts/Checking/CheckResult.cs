using System.Collections.Immutable;

namespace DataContracts;

/// <summary>The outcome of a check.</summary>
/// <param name="Diagnostics">All findings, sorted by file, position and id, each once.</param>
/// <param name="Fixtures">Per fixture of the request, in its order: the contract it was checked against.</param>
/// <param name="Contracts">Per contract of the request, in its order: what it was made from.</param>
public sealed record CheckResult(
    ImmutableArray<ContractDiagnostic> Diagnostics,
    ImmutableArray<CheckedFixture> Fixtures,
    ImmutableArray<CheckedContract> Contracts);

/// <summary>What became of a fixture.</summary>
/// <param name="Path">Full path.</param>
/// <param name="ContractPath">Full path of the contract it belongs to; null where none was found.</param>
/// <param name="IsClean">True where nothing at all was reported about it.</param>
public sealed record CheckedFixture(string Path, string? ContractPath, bool IsClean)
{
    /// <summary>How many records it holds; null where it is one document, or was not read.</summary>
    public RecordCount? Records { get; init; }
}

/// <summary>Records of a fixture: one JSON document a line.</summary>
/// <param name="Total">All of them.</param>
/// <param name="Invalid">Those that are not JSON or break their contract, even on purpose.</param>
public sealed record RecordCount(long Total, long Invalid);

/// <summary>What became of a contract.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Name">Its name.</param>
/// <param name="Identifier">Its <c>$id</c> as written, or null; a fixture's <c>$schema</c> may name it.</param>
/// <param name="SourceFiles">Full paths of every file that its outcome rests on, itself first, the rest sorted: what it was compiled from,
/// its published versions and their seal.</param>
public sealed record CheckedContract(string Path, string Name, string? Identifier, ImmutableArray<string> SourceFiles);
