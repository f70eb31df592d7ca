using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>Finds an object: gives every demanded member a name, and every name the value that all demands on it allow.</summary>
internal sealed class ObjectProcedure
{
    private const int MaxMembers = 500;
    private const int MaxKindsOfNames = 32;

    // Of all names that nothing declares, the one that says so.
    private static readonly InstanceValue Undeclared = InstanceValue.Of("other");

    private readonly Satisfiability _context;
    private readonly HashSet<string> _required;
    private readonly HashSet<string> _absent;
    private readonly MemberAtom[] _named;
    private readonly List<Demand> _demands = [];
    private readonly Child[] _names;
    private readonly int _least;
    private readonly int _most;
    private readonly string[] _known;
    private readonly MemberRules _rules;
    private readonly Formula[] _divisions;

    public ObjectProcedure(Satisfiability context, IReadOnlyList<Formula> facts)
    {
        _context = context;
        _required = [.. facts.OfType<Presence>().Where(fact => fact.IsRequired).Select(fact => fact.Name)];
        _absent = [.. facts.OfType<Presence>().Where(fact => !fact.IsRequired).Select(fact => fact.Name)];
        MemberAtom[] members = [.. facts.OfType<MemberAtom>()];
        _rules = new MemberRules(context, facts);
        _names = [.. facts.OfType<NameAtom>().Where(fact => !fact.IsSome).Select(fact => fact.Child!.Value)];
        _named = [.. members.Where(fact => fact.IsSome && fact.Names.Name is not null)];
        _demands.AddRange(
            members.Where(fact => fact.IsSome && fact.Names.Name is null).Select(fact => new Demand(fact.Names, null, fact.Child)));
        _demands.AddRange(facts.OfType<NameAtom>().Where(fact => fact.IsSome).Select(fact => new Demand(null, fact.Child, null)));
        var bounds = facts.OfType<SizeBound>().ToArray();
        _least = bounds.Where(bound => bound.IsLower).Select(bound => bound.Size).Append(0).Max();
        _most = bounds.Where(bound => !bound.IsLower).Select(bound => bound.Size).Append(int.MaxValue).Min();
        _known = [.. members.SelectMany(fact => fact.Names.Name is { } name ? [name] : fact.Names.ExceptNames.AsEnumerable())
            .Concat(_required).Concat(_absent).Distinct(StringComparer.Ordinal)];
        _divisions = [.. _rules.NameSets.Concat(_demands.Select(demand => demand.Names).OfType<NameSet>())
            .SelectMany(names => names.Pattern is { } pattern ? [pattern] : names.ExceptPatterns.AsEnumerable())
            .DistinctBy(pattern => pattern.Source, StringComparer.Ordinal)
            .Select(pattern => context.Table.Atom(new PatternAtom(pattern, isNegated: false)))
            .Concat(_demands.Select(demand => demand.Name).OfType<Child>().Select(context.FormulaOf))];
    }

    public Outcome Solve()
    {
        // Where a demand names its member there is nothing to choose.
        var chosen = _named.GroupBy(fact => fact.Names.Name!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Select(fact => fact.Child!.Value).ToList(), StringComparer.Ordinal);
        string[] names = [.. _required.Union(chosen.Keys)];
        if (_least > _most || names.Length > _most || _absent.Overlaps(names))
        {
            return Outcome.Unsatisfiable;
        }

        var necessary = Outcome.OfAll(
            names.SelectMany(name => new[] { Named(name), _rules.SolveAt(name, chosen.GetValueOrDefault(name) ?? []) }));
        return necessary.IsSatisfiable || names.Length == 0 ? Assign(0, chosen) : necessary;
    }

    private Outcome Assign(int index, Dictionary<string, List<Child>> chosen)
    {
        _context.Budget.Take();
        if (_context.Budget.IsSpent)
        {
            return Outcome.OutOfSteps;
        }

        if (index == _demands.Count)
        {
            return Build(chosen);
        }

        var demand = _demands[index];
        return NamesFor(demand, chosen).Try(name =>
        {
            var before = chosen.GetValueOrDefault(name);
            if (before is null && !_required.Contains(name) && chosen.Keys.Union(_required).Count() >= _most)
            {
                return Outcome.Unsatisfiable;
            }

            List<Child> extra = [.. before ?? [], .. demand.Value is { } value ? new[] { value } : []];
            var possible = _rules.SolveAt(name, extra);
            if (!possible.IsSatisfiable)
            {
                return possible;
            }

            chosen[name] = extra;
            var found = Assign(index + 1, chosen);
            if (before is null)
            {
                chosen.Remove(name);
            }
            else
            {
                chosen[name] = before;
            }

            return found;
        });
    }

    private Candidates<string> NamesFor(Demand demand, Dictionary<string, List<Child>> chosen)
    {
        var known = Candidates<string>.All(chosen.Keys
                .Concat(_required.Where(name => !chosen.ContainsKey(name)))
                .Concat(_known.Where(name => !chosen.ContainsKey(name) && !_required.Contains(name) && !_absent.Contains(name)))
                .ToArray())
            .Where(IsNameAllowed, "propertyNames")
            .Where(name => demand.Names is { } names ? _context.Budget.Contains(names, name) : true, "patternProperties")
            .Where(name => demand.Name is { } node ? _context.Holds(node, InstanceValue.Of(name)) : true, "propertyNames");
        var others = NewNames(demand, [.. _known, .. chosen.Keys]);

        // A free name says most clearly that it is about names that nobody has declared.
        return demand.Value is null || demand.Names?.Pattern is not null ? known.Concat(others) : others.Concat(known);
    }

    /// <summary>
    /// Names that nothing declares, one of each kind that some demand or rule tells apart: within a kind one is as good as another.
    /// </summary>
    private Candidates<string> NewNames(Demand? demand, IReadOnlyCollection<string> taken)
    {
        var table = _context.Table;
        var name = table.And(
            table.OfTypes(InstanceTypes.String),
            table.Values(taken.Select(InstanceValue.Of), isNegated: true),
            table.And(_names.Select(_context.FormulaOf)),
            demand?.Name is { } node ? _context.FormulaOf(node) : table.True,
            demand?.Names is { } names ? Membership(names) : table.True);
        return Kinds(name, 0).Limit(MaxKindsOfNames, new Obstacle("patternProperties", null));
    }

    private Candidates<string> Kinds(Formula name, int index)
    {
        var outcome = _context.Solve(name);
        if (!outcome.IsSatisfiable)
        {
            return outcome.Obstacle is { } reason ? Candidates<string>.Missing(reason) : Candidates<string>.None;
        }

        return index == _divisions.Length
            ? Candidates<string>.All([_context.Holds(name, Undeclared) == true ? Undeclared.Text : outcome.Witness!.Text])
            : Candidates<Formula>.All([_context.Table.Not(_divisions[index]), _divisions[index]])
                .SelectMany(side => Kinds(_context.Table.And(name, side), index + 1));
    }

    private Formula Membership(NameSet names) => names.Pattern is { } pattern
        ? _context.Table.Atom(new PatternAtom(pattern, isNegated: false))
        : _context.Table.And(
            _context.Table.Values(names.ExceptNames.Select(InstanceValue.Of), isNegated: true),
            _context.Table.And(names.ExceptPatterns.Select(except => _context.Table.Atom(new PatternAtom(except, isNegated: true)))));

    private Outcome Build(Dictionary<string, List<Child>> chosen)
    {
        var members = new List<(string, InstanceValue)>();
        foreach (var name in _required.Union(chosen.Keys))
        {
            var value = _rules.SolveAt(name, chosen.GetValueOrDefault(name) ?? []);
            if (!value.IsSatisfiable)
            {
                return value;
            }

            members.Add((name, value.Witness!));
        }

        return members.Count > _most ? Outcome.Unsatisfiable : Fill(members);
    }

    /// <summary>Adds members that nothing asks for until there are enough.</summary>
    private Outcome Fill(List<(string Name, InstanceValue Value)> members)
    {
        if (_least > MaxMembers && members.Count < _least)
        {
            return Outcome.Undecided("minProperties");
        }

        var names = members.Select(member => member.Name).ToHashSet(StringComparer.Ordinal);
        Outcome? undecided = null;
        foreach (var name in _known.Where(name => !_absent.Contains(name) && !names.Contains(name)))
        {
            if (members.Count < _least)
            {
                var outcome = Outcome.OfAll([Named(name), _rules.SolveAt(name, [])]);
                undecided ??= outcome.Obstacle is null ? null : outcome;
                if (outcome.Witness is { } value)
                {
                    members.Add((name, value));
                }
            }
        }

        while (members.Count < _least)
        {
            var outcome = NewNames(null, [.. _known, .. members.Select(member => member.Name)]).Try(name =>
            {
                var value = _rules.SolveAt(name, []);
                members.AddRange(value.IsSatisfiable ? [(name, value.Witness!)] : []);
                return value;
            });
            if (!outcome.IsSatisfiable)
            {
                return undecided ?? outcome;
            }
        }

        return Outcome.Satisfied(InstanceValue.Object(members));
    }

    private bool? IsNameAllowed(string name)
    {
        var value = InstanceValue.Of(name);
        bool?[] truths = [.. _names.Select(node => _context.Holds(node, value))];
        return truths.Contains(false) ? false : truths.Contains(null) ? null : true;
    }

    private Outcome Named(string name) => Outcome.Of(IsNameAllowed(name), InstanceValue.Null, "propertyNames");

    /// <summary>A member that has to be there.</summary>
    /// <param name="Names">Which names it may have, of several; null for any.</param>
    /// <param name="Name">What its name satisfies, or null.</param>
    /// <param name="Value">What its value satisfies, or null.</param>
    private sealed record Demand(NameSet? Names, Child? Name, Child? Value);
}
