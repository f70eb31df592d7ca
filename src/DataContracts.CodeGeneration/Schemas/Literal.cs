using System.Globalization;
using System.Numerics;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>A value in a schema: one of an enumeration, a limit.</summary>
internal readonly record struct Literal(JsonElementView Value)
{
    public bool IsInteger => Value.IsInteger;

    /// <summary>The nearest whole number, as far as 64 bits matter; null where the value is not a number or beyond them.</summary>
    public BigInteger? Whole =>
        Value.Kind == JsonKind.Number && decimal.TryParse(Value.RawUtf8, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new BigInteger(number)
            : null;
}
