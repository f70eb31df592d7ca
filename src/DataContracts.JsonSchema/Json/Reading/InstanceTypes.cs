namespace DataContracts.JsonSchema.Json.Reading;

/// <summary>
/// The types of JSON Schema as bits. Numbers are split by how they are written, since draft-04 does not call 1.0 an integer.
/// </summary>
[Flags]
internal enum InstanceTypes : byte
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    String = 16,
    Integer = 32,
    IntegralFloat = 64,
    Fraction = 128,
    AnyInteger = Integer | IntegralFloat,
    Number = Integer | IntegralFloat | Fraction,
    All = 255,
}
