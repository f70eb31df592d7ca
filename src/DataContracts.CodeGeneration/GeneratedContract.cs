using DataContracts.CodeGeneration.Shapes;
using DataContracts.Contracts;

namespace DataContracts.CodeGeneration;

/// <summary>A contract and its C#.</summary>
internal sealed record GeneratedContract(LoadedContract Contract, string Namespace, IReadOnlyList<TypeDeclaration> Types, GeneratedFile File);
