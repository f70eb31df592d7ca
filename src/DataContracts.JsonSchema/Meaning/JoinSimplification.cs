using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>Brings the alternatives of a disjunction to a normal form: one type formula, one set of values.</summary>
internal static class JoinSimplification
{
    public static IReadOnlyList<Formula> Run(FormulaTable table, IReadOnlyList<Formula> parts)
    {
        var types = parts.OfType<TypeFormula>().Aggregate(InstanceTypes.None, (any, part) => any | part.Types);
        if (types == InstanceTypes.All)
        {
            return [table.True];
        }

        var values = parts.OfType<ValuesFormula>().Where(part => !part.IsNegated).SelectMany(part => part.Values)
            .Where(value => (value.Type & types) == 0
                || (value.Type & InstanceTypes.AnyInteger) != 0 && (types & InstanceTypes.AnyInteger) != InstanceTypes.AnyInteger);
        var kept = parts.Where(
            part => part is not TypeFormula and not ValuesFormula { IsNegated: false }
                && (types == InstanceTypes.None || (part.Types & ~types) != 0)).ToList();
        if (types != InstanceTypes.None)
        {
            kept.Add(table.OfTypes(types));
        }

        var merged = table.Values(values, isNegated: false);
        if (merged != table.False)
        {
            kept.Add(merged);
        }

        return kept.Contains(table.True) ? [table.True] : kept;
    }
}
