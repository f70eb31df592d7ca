using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>A demand on values of some types; it holds for every value of another type.</summary>
/// <param name="guard">The types it looks at.</param>
/// <param name="key">The same for equal atoms.</param>
internal abstract class Atom(InstanceTypes guard, string key) : Formula(key, InstanceTypes.All)
{
    public InstanceTypes Guard => guard;

    /// <summary>The opposite demand, which again holds for every value of another type.</summary>
    public abstract Formula Dual(FormulaTable table);

    /// <summary>The same demand on other nodes.</summary>
    public virtual Formula With(Func<Child, Child> map, FormulaTable table) => this;

    /// <summary>The node that it is about, if any.</summary>
    public virtual Child? Child => null;

    /// <summary>Its key without the node, so that formulas can be compared before nodes are known to be equal.</summary>
    public virtual string Shape => Key;
}
