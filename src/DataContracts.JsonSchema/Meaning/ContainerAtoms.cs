using System.Globalization;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>An object has a member, or has not.</summary>
internal sealed class Presence(string name, bool isRequired) : Atom(InstanceTypes.Object, $"{(isRequired ? "has" : "lacks")}({name})")
{
    public string Name => name;

    public bool IsRequired => isRequired;

    public override Formula Dual(FormulaTable table) => table.Atom(new Presence(name, !isRequired));
}

/// <summary>All members with such a name, or some member, satisfy the node.</summary>
internal sealed class MemberAtom(NameSet names, Child child, bool isSome)
    : Atom(InstanceTypes.Object, $"{(isSome ? "some" : "all")}({names.Key}:{child})")
{
    public NameSet Names => names;

    public bool IsSome => isSome;

    public override Child? Child => child;

    public override string Shape => $"{(isSome ? "some" : "all")}({names.Key})";

    public override Formula Dual(FormulaTable table) => table.Members(names, child.Negation, !isSome);

    public override Formula With(Func<Child, Child> map, FormulaTable table) => table.Members(names, map(child), isSome);
}

/// <summary>All member names, or some, satisfy the node as strings.</summary>
internal sealed class NameAtom(Child child, bool isSome) : Atom(InstanceTypes.Object, $"{(isSome ? "someName" : "names")}({child})")
{
    public bool IsSome => isSome;

    public override Child? Child => child;

    public override string Shape => isSome ? "someName" : "names";

    public override Formula Dual(FormulaTable table) => table.MemberNames(child.Negation, !isSome);

    public override Formula With(Func<Child, Child> map, FormulaTable table) => table.MemberNames(map(child), isSome);
}

/// <summary>All items between two positions (both counted), or some item, satisfy the node.</summary>
internal sealed class ItemAtom(int from, int to, Child child, bool isSome)
    : Atom(InstanceTypes.Array, string.Create(CultureInfo.InvariantCulture, $"{(isSome ? "someItem" : "items")}({from}-{to}:{child})"))
{
    public int From => from;

    public int To => to;

    public bool IsSome => isSome;

    public override Child? Child => child;

    public override string Shape => string.Create(CultureInfo.InvariantCulture, $"{(isSome ? "someItem" : "items")}({from}-{to})");

    public override Formula Dual(FormulaTable table) => table.Items(from, to, child.Negation, !isSome);

    public override Formula With(Func<Child, Child> map, FormulaTable table) => table.Items(from, to, map(child), isSome);
}

/// <summary>At least or at most so many items satisfy the node.</summary>
internal sealed class CountAtom(Child child, int count, bool isLower)
    : Atom(InstanceTypes.Array, string.Create(CultureInfo.InvariantCulture, $"count({child}{(isLower ? ">=" : "<=")}{count})"))
{
    public int Count => count;

    public bool IsLower => isLower;

    public override Child? Child => child;

    public override string Shape => string.Create(CultureInfo.InvariantCulture, $"count({(isLower ? ">=" : "<=")}{count})");

    public override Formula Dual(FormulaTable table) => table.ItemCount(child, isLower ? count - 1 : count + 1, !isLower);

    public override Formula With(Func<Child, Child> map, FormulaTable table) => table.ItemCount(map(child), count, isLower);
}

/// <summary>All items differ, or two are equal.</summary>
internal sealed class UniqueAtom(bool isNegated) : Atom(InstanceTypes.Array, isNegated ? "repeats" : "unique")
{
    public bool IsNegated => isNegated;

    public override Formula Dual(FormulaTable table) => table.Atom(new UniqueAtom(!isNegated));
}
