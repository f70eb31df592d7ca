using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Deciding;

/// <summary>Finds an object: gives every demanded member a name, and every name the value that all demands on it allow.</summary>
internal sealed class ObjectProcedure
{
    private const int MaxMembers = 500;
    private const int MaxSignatures = 32;

    // Of all names that nothing declares, the one that says so.
    private static readonly InstanceValue Undeclared = InstanceValue.Of("other");

    private readonly Satisfiability _context;
    private readonly HashSet<string> _required;
    private readonly HashSet<string> _absent;
    private readonly MemberAtom[] _all;
    private readonly List<Demand> _demands = [];
    private readonly Child[] _names;
    private readonly int _least;
    private readonly int _most;
    private readonly string[] _known;
    private readonly ILookup<string, Child> _byName;
    private readonly MemberAtom[] _byRule;
    private Outcome? _undecided;

    public ObjectProcedure(Satisfiability context, IReadOnlyList<Formula> facts)
    {
        _context = context;
        _required = [.. facts.OfType<Presence>().Where(fact => fact.IsRequired).Select(fact => fact.Name)];
        _absent = [.. facts.OfType<Presence>().Where(fact => !fact.IsRequired).Select(fact => fact.Name)];
        _all = [.. facts.OfType<MemberAtom>().Where(fact => !fact.IsSome)];
        _byName = _all.Where(fact => fact.Names.Name is not null).ToLookup(fact => fact.Names.Name!, fact => fact.Child!.Value, StringComparer.Ordinal);
        _byRule = [.. _all.Where(fact => fact.Names.Name is null)];
        _names = [.. facts.OfType<NameAtom>().Where(fact => !fact.IsSome).Select(fact => fact.Child!.Value)];
        _demands.AddRange(facts.OfType<MemberAtom>().Where(fact => fact.IsSome).OrderBy(fact => fact.Names.Name is null).Select(fact => new Demand(fact.Names, null, fact.Child)));
        _demands.AddRange(facts.OfType<NameAtom>().Where(fact => fact.IsSome).Select(fact => new Demand(null, fact.Child, null)));
        var bounds = facts.OfType<SizeBound>().ToArray();
        _least = bounds.Where(bound => bound.IsLower).Select(bound => bound.Size).Append(0).Max();
        _most = bounds.Where(bound => !bound.IsLower).Select(bound => bound.Size).Append(int.MaxValue).Min();
        _known = [.. facts.OfType<MemberAtom>().SelectMany(fact => fact.Names.Name is { } name ? [name] : fact.Names.ExceptNames.AsEnumerable())
            .Concat(_required).Concat(_absent).Distinct(StringComparer.Ordinal)];
    }

    public Outcome Solve()
    {
        if (_least > _most || _required.Count > _most || _required.Overlaps(_absent) || _required.Any(name => !IsNameAllowed(name)))
        {
            return _undecided ?? Outcome.Unsatisfiable;
        }

        foreach (var name in _required)
        {
            var value = _context.Solve(On(name));
            if (!value.IsSatisfiable)
            {
                return value;
            }
        }

        return Assign(0, []) is { } found ? Outcome.Satisfied(found) : _undecided ?? Outcome.Unsatisfiable;
    }

    private InstanceValue? Assign(int index, Dictionary<string, List<Child>> chosen)
    {
        _context.Budget.Take();
        if (_context.Budget.IsSpent)
        {
            _undecided ??= Satisfiability.OutOfSteps;
            return null;
        }

        if (index == _demands.Count)
        {
            return Build(chosen);
        }

        var demand = _demands[index];
        foreach (var name in NamesFor(demand, chosen))
        {
            if (!chosen.ContainsKey(name) && !_required.Contains(name) && Math.Max(_required.Count, chosen.Keys.Union(_required).Count() + 1) > _most)
            {
                // Two demands on free names might share one name that neither search came upon.
                _undecided ??= _demands.Count(other => other.Names?.Name is null) > 1 ? Outcome.Undecided("maxProperties") : null;
                continue;
            }

            var before = chosen.GetValueOrDefault(name);
            List<Child> extra = [.. before ?? [], .. demand.Value is { } value ? new[] { value } : []];
            if (!IsPossible(_context.Solve([.. On(name), .. extra])))
            {
                continue;
            }

            chosen[name] = extra;
            if (Assign(index + 1, chosen) is { } found)
            {
                return found;
            }

            if (before is null)
            {
                chosen.Remove(name);
            }
            else
            {
                chosen[name] = before;
            }
        }

        return null;
    }

    private IEnumerable<string> NamesFor(Demand demand, Dictionary<string, List<Child>> chosen)
    {
        if (demand.Names?.Name is { } only)
        {
            return _absent.Contains(only) || !IsNameAllowed(only) ? [] : [only];
        }

        bool Fits(string name) => (demand.Names?.Contains(name) ?? true) && (demand.Name is not { } node || IsTrue(FormulaTruth.Of(node, InstanceValue.Of(name))));
        var known = chosen.Keys.Concat(_required.Where(name => !chosen.ContainsKey(name)))
            .Concat(_known.Where(name => !chosen.ContainsKey(name) && !_required.Contains(name) && !_absent.Contains(name) && IsNameAllowed(name)))
            .Where(Fits).ToArray();
        var others = NewNames(demand, [.. _known, .. chosen.Keys]);

        // A free name says most clearly that it is about names that nobody has declared.
        return demand.Value is null || demand.Names?.Pattern is not null ? known.Concat(others) : others.Concat(known);
    }

    /// <summary>Names that nothing declares: one for each way in which they can fit the patterns around.</summary>
    private IEnumerable<string> NewNames(Demand? demand, IReadOnlyCollection<string> taken)
    {
        var table = _context.Table;
        var fixedPart = table.And(
            table.OfTypes(InstanceTypes.String),
            table.Values(taken.Select(InstanceValue.Of), isNegated: true),
            table.And(_names.Select(_context.FormulaOf)),
            demand?.Name is { } node ? _context.FormulaOf(node) : table.True,
            demand?.Names is { } names ? Membership(names) : table.True);
        var patterns = _byRule.SelectMany(rule => rule.Names.Pattern is { } pattern ? [pattern] : rule.Names.ExceptPatterns.AsEnumerable())
            .DistinctBy(pattern => pattern.Source, StringComparer.Ordinal).ToArray();
        var left = MaxSignatures;
        foreach (var signature in Signatures(fixedPart, patterns, 0))
        {
            if (left-- == 0)
            {
                _undecided ??= Outcome.Undecided("patternProperties");
                yield break;
            }

            yield return signature;
        }
    }

    private IEnumerable<string> Signatures(Formula name, EcmaPattern[] patterns, int index)
    {
        var outcome = _context.Solve(name);
        if (!IsPossible(outcome))
        {
            yield break;
        }

        if (index == patterns.Length)
        {
            yield return FormulaTruth.Of(name, Undeclared) == true ? Undeclared.Text : outcome.Witness!.Text;
            yield break;
        }

        foreach (var isNegated in new[] { true, false })
        {
            var atom = _context.Table.Atom(new PatternAtom(patterns[index], isNegated));
            foreach (var found in Signatures(_context.Table.And(name, atom), patterns, index + 1))
            {
                yield return found;
            }
        }
    }

    private Formula Membership(NameSet names) => names.Pattern is { } pattern
        ? _context.Table.Atom(new PatternAtom(pattern, isNegated: false))
        : _context.Table.And(
            _context.Table.Values(names.ExceptNames.Select(InstanceValue.Of), isNegated: true),
            _context.Table.And(names.ExceptPatterns.Select(except => _context.Table.Atom(new PatternAtom(except, isNegated: true)))));

    private InstanceValue? Build(Dictionary<string, List<Child>> chosen)
    {
        var members = new List<(string, InstanceValue)>();
        foreach (var name in _required.Union(chosen.Keys))
        {
            var value = _context.Solve([.. On(name), .. chosen.GetValueOrDefault(name) ?? []]);
            if (!IsPossible(value))
            {
                return null;
            }

            members.Add((name, value.Witness!));
        }

        return members.Count <= _most && Fill(members) ? InstanceValue.Object(members) : null;
    }

    /// <summary>Adds members that nothing asks for until there are enough.</summary>
    private bool Fill(List<(string Name, InstanceValue Value)> members)
    {
        if (_least > MaxMembers)
        {
            _undecided ??= Outcome.Undecided("minProperties");
            return false;
        }

        foreach (var name in _known)
        {
            if (members.Count < _least && !_absent.Contains(name) && members.TrueForAll(member => member.Name != name) && IsNameAllowed(name))
            {
                TryAdd(name, members);
            }
        }

        while (members.Count < _least)
        {
            var count = members.Count;
            foreach (var name in NewNames(null, [.. _known, .. members.Select(member => member.Name)]))
            {
                if (TryAdd(name, members))
                {
                    break;
                }
            }

            if (members.Count == count)
            {
                return false;
            }
        }

        return true;
    }

    private bool TryAdd(string name, List<(string Name, InstanceValue Value)> members)
    {
        var value = _context.Solve(On(name));
        if (!IsPossible(value))
        {
            return false;
        }

        members.Add((name, value.Witness!));
        return true;
    }

    private List<Child> On(string name) => [.. _byName[name], .. _byRule.Where(fact => fact.Names.Contains(name)).Select(fact => fact.Child!.Value)];

    private bool IsNameAllowed(string name) => _names.All(node => IsTrue(FormulaTruth.Of(node, InstanceValue.Of(name))));

    private bool IsTrue(bool? truth)
    {
        _undecided ??= truth is null ? Outcome.Undecided("propertyNames") : null;
        return truth == true;
    }

    private bool IsPossible(Outcome outcome)
    {
        _undecided ??= outcome.Obstacle is null ? null : outcome;
        return outcome.IsSatisfiable;
    }

    /// <summary>A member that has to be there.</summary>
    /// <param name="Names">Which names it may have; null for any.</param>
    /// <param name="Name">What its name satisfies, or null.</param>
    /// <param name="Value">What its value satisfies, or null.</param>
    private sealed record Demand(NameSet? Names, Child? Name, Child? Value);
}
