using System.Numerics;
using DataContracts.JsonSchema.Json.Numbers;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>A value in a schema: one of an enumeration, a limit.</summary>
internal readonly record struct Literal(SourceDocument Document, JsonElementView Value)
{
    public bool IsInteger => Value.Kind == JsonKind.Number && Number.IsInteger;

    /// <summary>The nearest whole number, as far as 64 bits matter; null where the value is no number or beyond them.</summary>
    public BigInteger? Whole =>
        Value.Kind == JsonKind.Number && decimal.TryParse(Document.TextOf(Value.Index), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? new BigInteger(number)
            : null;

    private ExactNumber Number => ExactNumber.Parse(Document.TextOf(Value.Index));
}
