using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>Whether a formula holds for a value; null where an opaque demand, a pattern or the budget keeps that open.</summary>
internal sealed class FormulaTruth(StepBudget budget)
{
    // Formulas and values share their parts: without a memory, a part would be judged once for each way that leads to it.
    private readonly Dictionary<(int Formula, InstanceValue Value), bool?> _known = [];

    public bool? Of(Formula formula, InstanceValue value)
    {
        budget.Take();
        if (budget.IsSpent || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return null;
        }

        return formula switch
        {
            ConstantFormula => formula.Types != InstanceTypes.None,
            TypeFormula => (formula.Types & value.Type) != 0,
            ValuesFormula values => values.Allows(value),
            Conjunction or Disjunction => Remembered(formula, value),
            Atom atom => (atom.Guard & value.Type) == 0 ? true : OfAtom(atom, value),
            _ => null,
        };
    }

    public bool? Of(Child child, InstanceValue value) =>
        Of(child.Node.Definition!, value) is { } truth ? truth != child.IsNegated : null;

    private bool? Remembered(Formula formula, InstanceValue value)
    {
        if (!_known.TryGetValue((formula.Id, value), out var truth))
        {
            truth = formula is Conjunction all
                ? All(all.Parts.Select(part => Of(part, value)))
                : Any(((Disjunction)formula).Parts.Select(part => Of(part, value)));
            _known[(formula.Id, value)] = truth;
        }

        return truth;
    }

    private bool? OfAtom(Atom atom, InstanceValue value) => atom switch
    {
        NumberLimit limit => value.TryGetNumber(out var number) ? limit.Allows(number) : null,
        Multiple multiple => value.TryGetNumber(out var number) ? number.IsMultipleOf(multiple.Divisor) != multiple.IsNegated : null,
        SizeBound bound => bound.IsLower ? Size(value) >= bound.Size : Size(value) <= bound.Size,
        PatternAtom pattern => budget.Matches(pattern.Pattern, value.Text) is { } isMatch ? isMatch != pattern.IsNegated : null,
        FormatAtom format => format.Format(GeneralizedUtf8.Encode(value.Text)) != format.IsNegated,
        Presence presence => (value.Member(presence.Name) is not null) == presence.IsRequired,
        MemberAtom members => Quantify(members.IsSome, value.Members.Select(member => OfMember(members, member.Name, member.Value))),
        NameAtom names => Quantify(names.IsSome, value.Members.Select(member => Of(names.Child!.Value, InstanceValue.Of(member.Name)))),
        ItemAtom items =>
            Quantify(
                items.IsSome, value.Items.Where((_, i) => i >= items.From && i <= items.To).Select(item => Of(items.Child!.Value, item))),
        CountAtom count => Count(count, value),
        UniqueAtom unique =>
            (value.Items.Select(item => item.Canonical).Distinct(StringComparer.Ordinal).Count() == value.Items.Length) != unique.IsNegated,
        _ => null,
    };

    /// <summary>What one member adds: one that the atom is not about adds nothing.</summary>
    private bool? OfMember(MemberAtom members, string name, InstanceValue value) => budget.Contains(members.Names, name) switch
    {
        true => Of(members.Child!.Value, value),
        false => !members.IsSome,
        null => null,
    };

    private static int Size(InstanceValue value) => value.Type switch
    {
        InstanceTypes.String => value.Text.EnumerateRunes().Count(),
        InstanceTypes.Array => value.Items.Length,
        _ => value.Members.Length,
    };

    private bool? Count(CountAtom count, InstanceValue value)
    {
        var truths = value.Items.Select(item => Of(count.Child!.Value, item)).ToArray();
        var sure = truths.Count(truth => truth == true);
        var possible = truths.Count(truth => truth != false);
        return count.IsLower
            ? sure >= count.Count ? true : possible >= count.Count ? null : false
            : possible <= count.Count ? true : sure <= count.Count ? null : false;
    }

    private static bool? Quantify(bool isSome, IEnumerable<bool?> truths) => isSome ? Any(truths) : All(truths);

    private static bool? All(IEnumerable<bool?> truths)
    {
        bool? result = true;
        foreach (var truth in truths)
        {
            if (truth == false)
            {
                return false;
            }

            result = truth is null ? null : result;
        }

        return result;
    }

    private static bool? Any(IEnumerable<bool?> truths)
    {
        bool? result = false;
        foreach (var truth in truths)
        {
            if (truth == true)
            {
                return true;
            }

            result = truth is null ? null : result;
        }

        return result;
    }
}
