using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>
/// Formulas seen by values of one type: guards are gone, and a part is dropped where the opposite of it is beside it.
/// A contract and the negation of an equal one vanish here at once, however large they are.
/// </summary>
internal sealed class TypedFormulas(FormulaTable table, InstanceTypes type)
{
    private readonly Dictionary<int, Formula> _known = [];
    private readonly Dictionary<int, Formula> _opposites = [];

    public Formula Of(Formula formula)
    {
        if (_known.TryGetValue(formula.Id, out var known))
        {
            return known;
        }

        var result = formula switch
        {
            TypeFormula => table.Constant((formula.Types & type) != 0),
            ValuesFormula values => OfValues(values),
            Conjunction all => And([.. all.Parts.Select(Of)]),
            Disjunction any => table.Or(any.Parts.Select(Of)),
            Atom atom when (atom.Guard & type) == 0 => table.True,
            _ => formula,
        };
        _known[formula.Id] = result;
        return result;
    }

    /// <summary>The conjunction of typed formulas, with alternatives removed that their neighbors exclude.</summary>
    public Formula And(IReadOnlyList<Formula> formulas)
    {
        var together = table.And(formulas);
        while (together is Conjunction all)
        {
            var present = all.Parts.Select(part => part.Id).ToHashSet();
            if (all.Parts.Any(part => present.Contains(Opposite(part).Id)))
            {
                return table.False;
            }

            var changed = false;
            var parts = new List<Formula>(all.Parts.Length);
            foreach (var part in all.Parts)
            {
                if (part is Disjunction any)
                {
                    var reduced = Reduce(any, present);
                    changed |= reduced != part;
                    parts.Add(reduced);
                }
                else
                {
                    parts.Add(part);
                }
            }

            if (!changed)
            {
                return together;
            }

            together = table.And(parts);
        }

        return together;
    }

    public Formula Opposite(Formula typed)
    {
        if (!_opposites.TryGetValue(typed.Id, out var opposite))
        {
            opposite = Of(table.Not(typed));
            _opposites[typed.Id] = opposite;
        }

        return opposite;
    }

    private Formula Reduce(Disjunction any, HashSet<int> present)
    {
        table.Take(any.Parts.Length);
        // An alternative that is demanded anyway makes the choice idle.
        if (any.Parts.Any(
            alternative => present.Contains(alternative.Id)
                || (alternative is Conjunction all && all.Parts.All(part => present.Contains(part.Id)))))
        {
            return table.True;
        }

        var kept = any.Parts.Where(alternative => !IsExcluded(alternative, present)).ToArray();
        return kept.Length == any.Parts.Length ? any : table.Or(kept);
    }

    private bool IsExcluded(Formula alternative, HashSet<int> present) =>
        present.Contains(Opposite(alternative).Id)
        || (alternative is Conjunction all && all.Parts.Any(part => present.Contains(Opposite(part).Id)));

    private Formula OfValues(ValuesFormula values)
    {
        var own = values.Values.Where(value => IsOfType(value.Type)).ToArray();
        if (!values.IsNegated || type is not (InstanceTypes.Object or InstanceTypes.Array))
        {
            return table.Values(own, values.IsNegated);
        }

        return table.And(own.Select(value => type == InstanceTypes.Object ? OtherObject(value) : OtherArray(value)));
    }

    private bool IsOfType(InstanceTypes other) =>
        other == type || ((type & InstanceTypes.AnyInteger) != 0 && (other & InstanceTypes.AnyInteger) != 0);

    /// <summary>An object differs from another by a member that it lacks, that is different, or that the other lacks.</summary>
    private Formula OtherObject(InstanceValue value) => table.Or(value.Members
        .SelectMany(
            member => new[] { table.Atom(new Presence(member.Name, isRequired: false)),
                table.Members(NameSet.Of(member.Name), Other(member.Value), isSome: true) })
        .Append(table.Members(NameSet.Except(value.Members.Select(member => member.Name), []), table.NodeFor(table.True), isSome: true)));

    private Formula OtherArray(InstanceValue value) => table.Or(value.Items
        .Select((item, i) => table.Items(i, i, Other(item), isSome: true))
        .Append(Of(table.Size(InstanceTypes.Array, value.Items.Length - 1, isLower: false)))
        .Append(Of(table.Size(InstanceTypes.Array, value.Items.Length + 1, isLower: true))));

    private Child Other(InstanceValue value) => table.NodeFor(table.Values([value], isNegated: true));
}
