using System.Collections.Immutable;

namespace DataContracts.Checking;

/// <summary>A contract of the request, and what became of it.</summary>
/// <param name="File">What was asked for.</param>
/// <param name="Name">Its name: <c>x-contract.name</c>, or the file's.</param>
/// <param name="Version">Its version as written, or null.</param>
/// <param name="Identifier">Its <c>$id</c>, or null.</param>
/// <param name="Compiled">What fixtures are checked against; null where something is wrong with it.</param>
/// <param name="HeaderRange">Where <c>x-contract</c> stands, or the file's start.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record LoadedContract(
    ContractFile File,
    string Name,
    string? Version,
    string? Identifier,
    CompiledContract? Compiled,
    SourceRange HeaderRange,
    ImmutableArray<ContractDiagnostic> Diagnostics);
