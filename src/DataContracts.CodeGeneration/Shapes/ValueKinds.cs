namespace DataContracts.CodeGeneration.Shapes;

/// <summary>The types of JSON Schema, as a set.</summary>
[Flags]
internal enum ValueKinds
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    Integer = 16,
    Number = 32,
    String = 64,
    Numeric = Integer | Number,
    All = Null | Boolean | Object | Array | Numeric | String,
}
