using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>
/// Makes formulas in a normal form, equal ones once. What can be simplified without looking into nodes is simplified here.
/// </summary>
internal sealed class FormulaTable
{
    private readonly Dictionary<string, Formula> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Formula> _negations = [];
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private int _nodeCount;

    public FormulaTable()
    {
        True = Intern(new ConstantFormula(true));
        False = Intern(new ConstantFormula(false));
    }

    /// <summary>How many parts of formulas were put together so far: what most of the time goes into.</summary>
    public long Work { get; private set; }

    /// <summary>Counts work on formulas that is done elsewhere.</summary>
    public void Take(long parts) => Work += parts;

    public Formula True { get; }

    public Formula False { get; }

    public Node NewNode() => new(_nodeCount++);

    /// <summary>A node that stands for a formula.</summary>
    public Child NodeFor(Formula formula)
    {
        if (!_nodes.TryGetValue(formula.Key, out var node))
        {
            node = NewNode();
            node.Definition = formula;
            node.IsTrue = formula == True;
            node.IsFalse = formula == False;
            _nodes.Add(formula.Key, node);
        }

        return new Child(node, false);
    }

    public Formula Constant(bool value) => value ? True : False;

    public Formula OfTypes(InstanceTypes types) =>
        types == InstanceTypes.All ? True : types == InstanceTypes.None ? False : Intern(new TypeFormula(types));

    public Formula Atom(Atom atom) => Intern(atom);

    public Formula Size(InstanceTypes type, int size, bool isLower) =>
        isLower && size <= 0 ? True
        : !isLower && size == int.MaxValue ? True
        : !isLower && size < 0 ? OfTypes(InstanceTypes.All & ~type)
        : isLower && size == int.MaxValue ? OfTypes(InstanceTypes.All & ~type)
        : Intern(new SizeBound(type, size, isLower));

    public Formula Members(NameSet names, Child child, bool isSome) =>
        !isSome && child.IsTrue ? True
        : isSome && child.IsFalse ? OfTypes(InstanceTypes.All & ~InstanceTypes.Object)
        : names.Name is { } name && (isSome ? child.IsTrue : child.IsFalse) ? Intern(new Presence(name, isSome))
        : Intern(new MemberAtom(names, child, isSome));

    public Formula MemberNames(Child child, bool isSome) =>
        !isSome && child.IsTrue ? True
        : isSome && child.IsFalse ? OfTypes(InstanceTypes.All & ~InstanceTypes.Object)
        : child.IsTrue ? Size(InstanceTypes.Object, 1, isLower: true)
        : child.IsFalse ? Size(InstanceTypes.Object, 0, isLower: false)
        : Intern(new NameAtom(child, isSome));

    public Formula Items(int from, int to, Child child, bool isSome) =>
        !isSome && child.IsTrue ? True
        : isSome && child.IsFalse ? OfTypes(InstanceTypes.All & ~InstanceTypes.Array)
        : isSome && child.IsTrue ? Size(InstanceTypes.Array, from + 1, isLower: true)
        : !isSome && child.IsFalse ? Size(InstanceTypes.Array, from, isLower: false)
        : Intern(new ItemAtom(from, to, child, isSome));

    public Formula ItemCount(Child child, int count, bool isLower) =>
        isLower && count <= 0 ? True
        : !isLower && count == int.MaxValue ? True
        : child.IsTrue ? Size(InstanceTypes.Array, count, isLower)
        : !isLower && count < 0 ? OfTypes(InstanceTypes.All & ~InstanceTypes.Array)
        : child.IsFalse ? isLower ? OfTypes(InstanceTypes.All & ~InstanceTypes.Array) : True
        : !isLower && count == 0 ? Items(0, int.MaxValue, child.Negation, isSome: false)
        : isLower && count == 1 ? Items(0, int.MaxValue, child, isSome: true)
        : Intern(new CountAtom(child, count, isLower));

    public Formula Values(IEnumerable<InstanceValue> values, bool isNegated)
    {
        ImmutableArray<InstanceValue> distinct =
            [.. values.DistinctBy(value => value.Canonical, StringComparer.Ordinal).OrderBy(value => value.Canonical,
                StringComparer.Ordinal)];
        Work += distinct.Length;
        return distinct.IsEmpty ? Constant(isNegated) : Intern(new ValuesFormula(distinct, isNegated));
    }

    public Formula And(params IEnumerable<Formula> formulas)
    {
        var parts = new Dictionary<int, Formula>();
        if (!Collect<Conjunction>(formulas, False, True, part => part.Parts, parts))
        {
            return False;
        }

        Work += parts.Count;
        var types = parts.Values.Aggregate(InstanceTypes.All, (all, part) => all & part.Types);
        if (types == InstanceTypes.None)
        {
            return False;
        }

        return Build(new MeetSimplification(this, types).Run([.. parts.Values]), isConjunction: true);
    }

    public Formula Or(params IEnumerable<Formula> formulas)
    {
        var parts = new Dictionary<int, Formula>();
        if (!Collect<Disjunction>(formulas, True, False, part => part.Parts, parts))
        {
            return True;
        }

        Work += parts.Count;
        return Build(JoinSimplification.Run(this, [.. parts.Values]), isConjunction: false);
    }

    public Formula Not(Formula formula)
    {
        if (!_negations.TryGetValue(formula.Id, out var negation))
        {
            negation = formula switch
            {
                ConstantFormula => Constant(formula == False),
                TypeFormula => OfTypes(InstanceTypes.All & ~formula.Types),
                ValuesFormula values => Values(values.Values, !values.IsNegated),
                Conjunction all => Or(all.Parts.Select(Not)),
                Disjunction any => And(any.Parts.Select(Not)),
                Atom atom => And(OfTypes(atom.Guard), atom.Dual(this)),
                _ => throw new InvalidOperationException(formula.Key),
            };
            _negations[formula.Id] = negation;
        }

        return negation;
    }

    private static bool Collect<TSame>(
        IEnumerable<Formula> formulas,
        Formula absorbing,
        Formula neutral,
        Func<TSame,
        ImmutableArray<Formula>> partsOf,
        Dictionary<int,
        Formula> parts)
        where TSame : Formula
    {
        foreach (var formula in formulas)
        {
            if (formula == absorbing)
            {
                return false;
            }

            if (formula is TSame same)
            {
                foreach (var part in partsOf(same))
                {
                    parts[part.Id] = part;
                }
            }
            else if (formula != neutral)
            {
                parts[formula.Id] = formula;
            }
        }

        return true;
    }

    private Formula Build(IReadOnlyList<Formula> parts, bool isConjunction)
    {
        if (parts.Count == 0)
        {
            return Constant(isConjunction);
        }

        if (parts.Count == 1)
        {
            return parts[0];
        }

        Formula[] sorted = [.. parts.OrderBy(part => part.Id).Distinct()];
        var key = $"{(isConjunction ? '&' : '|')}({string.Join(',', sorted.Select(part => part.Id))})";
        return _known.TryGetValue(key, out var known) ? known

            : isConjunction
            ? Intern(new Conjunction(key, [.. sorted], sorted.Aggregate(InstanceTypes.All, (all, part) => all & part.Types)))
            : Intern(new Disjunction(key, [.. sorted], sorted.Aggregate(InstanceTypes.None, (any, part) => any | part.Types)));
    }

    private Formula Intern(Formula formula)
    {
        if (_known.TryGetValue(formula.Key, out var known))
        {
            return known;
        }

        formula.Id = _known.Count;
        _known.Add(formula.Key, formula);
        return formula;
    }
}
