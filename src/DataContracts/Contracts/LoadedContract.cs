using System.Collections.Immutable;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Contracts;

/// <summary>A contract of the request, and what became of it.</summary>
/// <param name="File">What was asked for.</param>
/// <param name="Document">Its document, or null where it can't be read.</param>
/// <param name="Name">Its name: <c>x-contract.name</c>, or the file's.</param>
/// <param name="Header">Its header.</param>
/// <param name="Compilation">Compiles it.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record LoadedContract(
    ContractFile File,
    SourceDocument? Document,
    string Name,
    ContractHeader Header,
    Lazy<CompiledSchema?> Compilation,
    ImmutableArray<ContractDiagnostic> Diagnostics)
{
    /// <summary>What fixtures are checked against; null where something is wrong with it.</summary>
    public CompiledSchema? Compiled => Compilation.Value;

    /// <summary>The name as messages show it.</summary>
    public string ShownName => ValueText.Shorten(Name);

    /// <summary>Its <c>$id</c> (<c>id</c> in draft-04), or null.</summary>
    public string? Identifier => Identity.Identifier;

    /// <summary>What a fixture can name it by.</summary>
    public ContractIdentity Identity => ContractIdentity.Of(File.Path, Document, Name);

    /// <summary>The contract as a whole, for a finding that rests on no single keyword.</summary>
    public ContractLocation Location => new(Name, Header.Version, File.Path, Header.Range, Header.Pointer);

    /// <summary>A violation of this contract as a finding in a file.</summary>
    public ContractDiagnostic FindingOf(string file, Violation violation) => Finding.From(file, Name, Header.Version, violation);

    /// <summary>The files it was made from, itself first, the rest sorted.</summary>
    public ImmutableArray<string> SourceFiles =>
        [File.Path, .. (Compiled?.SourceFiles ?? []).Where(file => file != File.Path).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
