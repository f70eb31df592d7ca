using DataContracts.CodeGeneration.Shapes;

namespace DataContracts.CodeGeneration;

/// <summary>A type and its C#.</summary>
internal sealed record GeneratedType(TypeDeclaration Declaration, string Text)
{
    /// <summary>Whether the other is the same schema of the same file in the same C#.</summary>
    public bool IsSameAs(GeneratedType other) =>
        Text == other.Text
        && Declaration.Place.File == other.Declaration.Place.File
        && Declaration.Place.Value.Pointer == other.Declaration.Place.Value.Pointer;
}
