using DataContracts.CodeGeneration.Naming;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>What is known of a value before its schema is read.</summary>
/// <param name="Name">The name that a type for it would get.</param>
internal sealed record TypeHint(string Name)
{
    /// <summary>Whether null is allowed, whatever the schema says.</summary>
    public bool IsNullable { get; init; }

    /// <summary>How many lists and dictionaries hold the value.</summary>
    public int Depth { get; init; }

    /// <summary>The hint for a value inside a type: named after both, or after the value alone where both would be too long.</summary>
    public static TypeHint Inside(string outer, string name) => new(CSharpIdentifier.Join(outer, name));
}
