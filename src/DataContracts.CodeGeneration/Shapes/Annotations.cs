using System.Collections.Immutable;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>What a contract says to people.</summary>
internal static class Annotations
{
    /// <summary>The description, else the title, the nearest first; null where there is none.</summary>
    public static string? Describe(ImmutableArray<ContractSchema> nodes) =>
        nodes.Select(node => node.Text("description"u8) ?? node.Text("title"u8)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
}
