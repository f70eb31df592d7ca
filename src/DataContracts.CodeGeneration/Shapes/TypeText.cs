namespace DataContracts.CodeGeneration.Shapes;

/// <summary>Shapes as C# types.</summary>
internal static class TypeText
{
    /// <summary>As one reads it, without namespaces.</summary>
    public static string Of(Shape shape) => Of(shape, "", "JsonElement");

    /// <summary>As generated code writes it.</summary>
    public static string Qualified(Shape shape) => Of(shape, "global::System.Collections.Generic.", "global::System.Text.Json.JsonElement");

    private static string Of(Shape shape, string collections, string any) => shape switch
    {
        NullableShape nullable => $"{Of(nullable.Value, collections, any)}?",
        ListShape list => $"{collections}IReadOnlyList<{Of(list.Item, collections, any)}>",
        MapShape map => $"{collections}IReadOnlyDictionary<string, {Of(map.Value, collections, any)}>",
        DeclaredShape declared => declared.Type.Name,
        ScalarShape scalar => Scalar(scalar),
        _ => any,
    };

    private static string Scalar(ScalarShape scalar) => (scalar.Type, scalar.Format) switch
    {
        ("boolean", _) => "bool",
        ("integer", "int32") => "int",
        ("integer", "uint64") => "ulong",
        ("integer", _) => "long",
        ("number", "decimal") => "decimal",
        ("number", _) => "double",
        (_, "date") => "global::System.DateOnly",
        (_, "date-time") => "global::System.DateTimeOffset",
        (_, "uuid") => "global::System.Guid",
        (_, "uri") => "global::System.Uri",
        _ => "string",
    };
}
