using System.Text;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Deciding;

/// <summary>Whether a formula holds for a value; null where only an opaque demand could say.</summary>
internal static class FormulaTruth
{
    public static bool? Of(Formula formula, InstanceValue value) => formula switch
    {
        ConstantFormula => formula.Types != InstanceTypes.None,
        TypeFormula => (formula.Types & value.Type) != 0,
        ValuesFormula values => values.Allows(value),
        Conjunction all => All(all.Parts.Select(part => Of(part, value))),
        Disjunction any => Any(any.Parts.Select(part => Of(part, value))),
        Atom atom => (atom.Guard & value.Type) == 0 ? true : OfAtom(atom, value),
        _ => null,
    };

    public static bool? Of(Child child, InstanceValue value) => Of(child.Node.Definition!, value) is { } truth ? truth != child.IsNegated : null;

    private static bool? OfAtom(Atom atom, InstanceValue value) => atom switch
    {
        NumberLimit limit => value.TryGetNumber(out var number) ? limit.Allows(number) : null,
        Multiple multiple => value.TryGetNumber(out var number) ? number.IsMultipleOf(multiple.Divisor) != multiple.IsNegated : null,
        SizeBound bound => bound.IsLower ? Size(value) >= bound.Size : Size(value) <= bound.Size,
        PatternAtom pattern => pattern.Pattern.Match(Encoding.UTF8.GetBytes(value.Text)) switch
        {
            PatternMatch.Yes => !pattern.IsNegated,
            PatternMatch.No => pattern.IsNegated,
            _ => null,
        },
        FormatAtom format => format.Format(Encoding.UTF8.GetBytes(value.Text)) != format.IsNegated,
        Presence presence => (value.Member(presence.Name) is not null) == presence.IsRequired,
        MemberAtom members => Quantify(members.IsSome, value.Members.Where(member => members.Names.Contains(member.Name)).Select(member => Of(members.Child!.Value, member.Value))),
        NameAtom names => Quantify(names.IsSome, value.Members.Select(member => Of(names.Child!.Value, InstanceValue.Of(member.Name)))),
        ItemAtom items => Quantify(items.IsSome, value.Items.Where((_, i) => i >= items.From && i <= items.To).Select(item => Of(items.Child!.Value, item))),
        CountAtom count => Count(count, value),
        UniqueAtom unique => (value.Items.Select(item => item.Canonical).Distinct(StringComparer.Ordinal).Count() == value.Items.Length) != unique.IsNegated,
        _ => null,
    };

    private static int Size(InstanceValue value) => value.Type switch
    {
        InstanceTypes.String => value.Text.EnumerateRunes().Count(),
        InstanceTypes.Array => value.Items.Length,
        _ => value.Members.Length,
    };

    private static bool? Count(CountAtom count, InstanceValue value)
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
