namespace DataContracts.JsonSchema.Meaning;

/// <summary>What a member or item has to satisfy: a node, or its negation. Nodes let schemas refer to themselves.</summary>
internal readonly record struct Child(Node Node, bool IsNegated)
{
    public Child Negation => new(Node, !IsNegated);

    public bool IsTrue => IsNegated ? Node.IsFalse : Node.IsTrue;

    public bool IsFalse => IsNegated ? Node.IsTrue : Node.IsFalse;

    public override string ToString() => IsNegated ? $"!{Node.Number}" : $"{Node.Number}";
}

/// <summary>A named formula.</summary>
/// <param name="number">Its name.</param>
internal sealed class Node(int number)
{
    public int Number => number;

    public Formula? Definition { get; set; }

    public bool IsTrue { get; set; }

    public bool IsFalse { get; set; }
}
