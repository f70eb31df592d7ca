using DataContracts.Contracts;

namespace DataContracts.CodeGeneration;

/// <summary>A contract and its C#.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="TypeName">The name of the type for the whole document.</param>
/// <param name="Types">The types, that for the whole document first.</param>
internal sealed record GeneratedContract(LoadedContract Contract, string Namespace, string TypeName, IReadOnlyList<GeneratedType> Types);
