using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>True or false.</summary>
internal sealed class ConstantFormula(bool value) : Formula(value ? "true" : "false", value ? InstanceTypes.All : InstanceTypes.None);

/// <summary>The value's type is one of these.</summary>
internal sealed class TypeFormula(InstanceTypes types) : Formula($"type({(int)types})", types);

/// <summary>All hold.</summary>
internal sealed class Conjunction(string key, ImmutableArray<Formula> parts, InstanceTypes types) : Formula(key, types)
{
    public ImmutableArray<Formula> Parts => parts;
}

/// <summary>At least one holds.</summary>
internal sealed class Disjunction(string key, ImmutableArray<Formula> parts, InstanceTypes types) : Formula(key, types)
{
    public ImmutableArray<Formula> Parts => parts;
}
