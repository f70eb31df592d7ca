using DataContracts.Drift.Solver;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Sampling;

/// <summary>
/// The edges of a contract as formulas on the document: limits that are met exactly, listed values, optional members, types, branches, and
/// texts that break programs.
/// </summary>
internal sealed class EdgeCases(FormulaTable table)
{
    private const int MaxDepth = 8;
    private const int MaxEdges = 5000;
    private const int MaxBigSize = 300;

    // Quotes, a control character, letters whose case depends on the culture, right-to-left text, a character beyond the first plane.
    private static readonly string[] HardTexts = ["\"\\/\b\f\n\r\t\u0001", "Iıİi", "שלום", "😀", " leading and trailing ", "null"];
    private static readonly string[] HardNumbers = ["0", "-1", "0.1", "9007199254740993", "-2147483649", "1e-7"];

    /// <summary>The edges of a node and of all that it leads to, nearest first.</summary>
    public IEnumerable<Formula> Of(Child root)
    {
        var seen = new HashSet<Node>();
        var pending = new Queue<(Child Child, Func<Formula, Formula> Place, int Depth)>();
        pending.Enqueue((root, formula => formula, 0));
        var left = MaxEdges;
        while (pending.TryDequeue(out var next))
        {
            if (!seen.Add(next.Child.Node) || next.Child.IsNegated)
            {
                continue;
            }

            var definition = next.Child.Node.Definition!;
            foreach (var edge in Here(definition, Parts(definition)))
            {
                if (left-- == 0)
                {
                    yield break;
                }

                yield return next.Place(edge);
            }

            foreach (
                var (child, inner) in Parts(definition).Select(Inside).Where(each => each.Child.Node is not null && next.Depth < MaxDepth))
            {
                pending.Enqueue((child, formula => next.Place(inner(formula)), next.Depth + 1));
            }
        }
    }

    private IEnumerable<Formula> Here(Formula definition, IReadOnlyCollection<Formula> parts)
    {
        foreach (var type in new[] { InstanceTypes.Null, InstanceTypes.Boolean, InstanceTypes.String, InstanceTypes.Array,
            InstanceTypes.Object, InstanceTypes.AnyInteger, InstanceTypes.Fraction })
        {
            if ((definition.Types & type) != 0 && (definition.Types & ~type) != 0)
            {
                yield return table.OfTypes(type);
            }
        }

        if ((definition.Types & InstanceTypes.Boolean) != 0)
        {
            yield return One(InstanceValue.True);
            yield return One(InstanceValue.False);
        }

        foreach (var edge in parts.SelectMany(OfPart))
        {
            yield return edge;
        }

        if ((definition.Types & InstanceTypes.Number) != 0)
        {
            foreach (var number in HardNumbers)
            {
                yield return One(InstanceValue.Of(DecimalNumber.Parse(System.Text.Encoding.ASCII.GetBytes(number))));
            }
        }

        if ((definition.Types & InstanceTypes.String) != 0)
        {
            foreach (var text in HardTexts)
            {
                yield return One(InstanceValue.Of(text));
            }
        }

        if ((definition.Types & InstanceTypes.Object) != 0)
        {
            // All optional members at once, and one that nobody declared.
            yield return table.And(parts.OfType<MemberAtom>()
                .Where(atom => !atom.IsSome && atom.Names.Name is not null && !atom.Child!.Value.IsFalse)
                .Select(atom => Has(atom.Names.Name!)));
            yield return OfType(InstanceTypes.Object, Has("𝓊ndeclared"));
        }
    }

    private IEnumerable<Formula> OfPart(Formula part) => part switch
    {
        ValuesFormula { IsNegated: false } values => values.Values.Select(One),
        NumberLimit limit => NearLimit(limit.Limit, limit.IsLower ? 1 : -1),
        SizeBound { Size: <= MaxBigSize } bound =>
            [OfType(bound.Guard, table.Size(bound.Guard, bound.Size, isLower: true), table.Size(bound.Guard, bound.Size, isLower: false))],
        MemberAtom { IsSome: false, Names.Name: { } name } atom when !atom.Child!.Value.IsFalse =>
            [Has(name), OfType(InstanceTypes.Object, table.Atom(new Presence(name, isRequired: false)))],
        MemberAtom { IsSome: false } atom =>
            [OfType(InstanceTypes.Object, table.Members(atom.Names, table.NodeFor(table.True), isSome: true))],
        ItemAtom { IsSome: false } atom => [OfLength(0), OfLength(1), OfLength(Math.Min(atom.From, MaxBigSize) + 2)],
        FormatAtom { IsNegated: false } format =>
            (FormatShapes.Find(format.Name)?.Examples ?? []).Select(text => One(InstanceValue.Of(text))),
        Disjunction any => any.Parts,
        _ => [],
    };

    private IEnumerable<Formula> NearLimit(DecimalNumber limit, int direction)
    {
        yield return One(InstanceValue.Of(limit));
        if (limit.Exponent <= MaxBigSize)
        {
            var exponent = System.Numerics.BigInteger.Min(0, limit.Exponent);
            yield return One(InstanceValue.Of(new DecimalNumber(limit.ScaledTo(exponent) + direction, exponent)));
        }
    }

    /// <summary>The conjuncts, also those inside choices, since each of them can be the one that holds.</summary>
    private static List<Formula> Parts(Formula definition)
    {
        var parts = new List<Formula>();
        var pending = new Stack<Formula>([definition]);
        while (pending.TryPop(out var next))
        {
            switch (next)
            {
                case Conjunction all:
                    foreach (var part in all.Parts.Reverse())
                    {
                        pending.Push(part);
                    }

                    break;
                case Disjunction any:
                    parts.Add(any);
                    foreach (var part in any.Parts.Reverse())
                    {
                        pending.Push(part);
                    }

                    break;
                default:
                    parts.Add(next);
                    break;
            }
        }

        return parts;
    }

    private (Child Child, Func<Formula, Formula> Place) Inside(Formula part) => part switch
    {
        MemberAtom { IsSome: false } members =>
            (members.Child!.Value, inner => OfType(InstanceTypes.Object, table.Members(members.Names, table.NodeFor(inner), isSome: true))),
        ItemAtom { IsSome: false } items =>
            (
                items.Child!.Value,
                inner => OfType(InstanceTypes.Array, table.Items(items.From, items.To, table.NodeFor(inner), isSome: true))),
        _ => default,
    };

    private Formula One(InstanceValue value) => table.Values([value], isNegated: false);

    private Formula Has(string name) => OfType(InstanceTypes.Object, table.Atom(new Presence(name, isRequired: true)));

    private Formula OfLength(int length) =>
        OfType(
            InstanceTypes.Array,
            table.Size(InstanceTypes.Array, length, isLower: true),
            table.Size(InstanceTypes.Array, length, isLower: false));

    private Formula OfType(InstanceTypes type, params Formula[] demands) => table.And(demands.Prepend(table.OfTypes(type)));
}
