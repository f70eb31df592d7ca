using DataContracts.CodeGeneration.Shapes;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>The converter that a property needs to read all that its type holds: System.Text.Json reads no 1.0 into an integer.</summary>
internal static class ConverterName
{
    private const string Folder = $"global::{ConverterText.Namespace}.";

    /// <summary>The converter for a property; null where System.Text.Json's own reads everything.</summary>
    public static string? For(Shape shape) => shape is NullableShape nullable ? For(nullable.Value) : shape switch
    {
        ScalarShape { Type: "integer" } => $"{Folder}WholeNumberConverter<{TypeText.Qualified(shape)}>",
        ListShape list when Inside(list.Item) is { } item => $"{Folder}ListConverter<{TypeText.Qualified(list.Item)}, {item}>",
        MapShape map when Inside(map.Value) is { } value => $"{Folder}DictionaryConverter<{TypeText.Qualified(map.Value)}, {value}>",
        _ => null,
    };

    // System.Text.Json makes one converter of a number and of its nullable form for a property, not for what a list holds.
    private static string? Inside(Shape shape) => shape is NullableShape { Value: ScalarShape { Type: "integer" } scalar }
        ? $"{Folder}NullableConverter<{TypeText.Qualified(scalar)}, {For(scalar)}>"
        : For(shape);
}
