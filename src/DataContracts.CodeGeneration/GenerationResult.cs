using System.Collections.Immutable;

namespace DataContracts.CodeGeneration;

/// <summary>The C# of some contracts.</summary>
/// <param name="Files">One for each contract that has C#, and one with the converters that they share where there are any; sorted by
/// name.</param>
/// <param name="Diagnostics">What could not be generated, and what C# does not express, sorted.</param>
/// <param name="SourceFiles">Full paths of all files that were read, sorted.</param>
public sealed record GenerationResult(
    ImmutableArray<GeneratedFile> Files, ImmutableArray<ContractDiagnostic> Diagnostics, ImmutableArray<string> SourceFiles);

/// <summary>A C# file.</summary>
/// <param name="Name">Its name: namespace, type, <c>.g.cs</c>.</param>
/// <param name="ContractPath">Full path of the contract; empty for what all contracts share.</param>
/// <param name="Text">Its text, with <c>\n</c>.</param>
public sealed record GeneratedFile(string Name, string ContractPath, string Text);
