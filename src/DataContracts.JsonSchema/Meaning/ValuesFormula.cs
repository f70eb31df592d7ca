using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>The value is one of these, or not one of these.</summary>
internal sealed class ValuesFormula(ImmutableArray<InstanceValue> values, bool isNegated)
    : Formula($"{(isNegated ? "!" : "")}in({string.Join(',', values.Select(value => value.Canonical))})",
        isNegated ? InstanceTypes.All : TypesOf(values))
{
    private readonly HashSet<string> _canonical = [.. values.Select(value => value.Canonical)];

    public ImmutableArray<InstanceValue> Values => values;

    public bool IsNegated => isNegated;

    public bool Allows(InstanceValue value) => _canonical.Contains(value.Canonical) != isNegated;

    private static InstanceTypes TypesOf(ImmutableArray<InstanceValue> values) =>
        values.Aggregate(
            InstanceTypes.None,
            (types, value) => types | ((value.Type & InstanceTypes.AnyInteger) != 0 ? InstanceTypes.AnyInteger : value.Type));
}
