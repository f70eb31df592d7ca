using System.Collections.Immutable;

namespace DataContracts.CodeGeneration;

/// <summary>What C# to make.</summary>
/// <param name="Contracts">Of which contracts.</param>
/// <param name="DefaultNamespace">The namespace of the types of a contract that names none.</param>
/// <param name="Project">Full path of the project that asks: where a bad setting is reported.</param>
/// <param name="Options">How contracts are read, as in the check.</param>
public sealed record GenerationRequest(
    ImmutableArray<ContractToGenerate> Contracts, string DefaultNamespace, string Project, CheckOptions Options)
{
    /// <summary>Where contracts are read from.</summary>
    public ContractWorkspace Workspace { get; init; } = ContractWorkspace.OnDisk;
}

/// <summary>A contract whose types are asked for.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Namespace">The namespace of its types; null for the default.</param>
/// <param name="TypeName">The type of the whole document; null for one made of the contract's name.</param>
public sealed record ContractToGenerate(string Path, string? Namespace = null, string? TypeName = null);
