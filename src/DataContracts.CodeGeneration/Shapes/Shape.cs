namespace DataContracts.CodeGeneration.Shapes;

/// <summary>What C# can express of a value.</summary>
internal abstract record Shape;

/// <summary>Any JSON at all.</summary>
internal sealed record AnyShape : Shape
{
    public static AnyShape Instance { get; } = new();
}

/// <summary>A boolean, number or string.</summary>
/// <param name="Type">JSON Schema's type.</param>
/// <param name="Format">Which C# type of those that hold it; null for the widest.</param>
internal sealed record ScalarShape(string Type, string? Format = null) : Shape;

/// <summary>An array.</summary>
internal sealed record ListShape(Shape Item) : Shape;

/// <summary>An object whose names are data.</summary>
internal sealed record MapShape(Shape Value) : Shape;

/// <summary>A value of a declared type.</summary>
internal sealed record DeclaredShape(TypeDeclaration Type) : Shape;

/// <summary>A value or null.</summary>
internal sealed record NullableShape(Shape Value) : Shape
{
    /// <summary>A property that need not be there: null means its absence, whatever it holds.</summary>
    public static Shape OfOptional(Shape value) => value is NullableShape ? value : new NullableShape(value);

    /// <summary>What may be anything may be null already.</summary>
    public static Shape Of(Shape value, bool isNullable) =>
        isNullable && value is not (NullableShape or AnyShape) ? new NullableShape(value) : value;
}
