using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>What is known of a value before its schema is read.</summary>
/// <param name="Name">What a type of it would be called.</param>
/// <param name="Target">The schema that references name, where the value was reached by one.</param>
/// <param name="IsNullable">Whether null is allowed, whatever the schema says.</param>
internal sealed record TypeHint(string Name, SchemaNode? Target = null, bool IsNullable = false);
