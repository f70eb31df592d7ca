namespace DataContracts.Signals.States;

/// <summary>Violations that are counted together.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Pointer">The property, with * for items.</param>
/// <param name="Schema">The keyword in the contract; empty where the text itself is wrong.</param>
internal readonly record struct ViolationKind(string Rule, string Pointer, string Schema) : IComparable<ViolationKind>
{
    public int CompareTo(ViolationKind other)
    {
        var order = string.CompareOrdinal(Rule, other.Rule);
        order = order != 0 ? order : string.CompareOrdinal(Pointer, other.Pointer);
        return order != 0 ? order : string.CompareOrdinal(Schema, other.Schema);
    }
}
