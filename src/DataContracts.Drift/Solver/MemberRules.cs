using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>What a conjunction demands of every member with a name.</summary>
internal sealed class MemberRules
{
    private readonly Satisfiability _context;
    private readonly ILookup<string, Child> _byName;
    private readonly MemberAtom[] _byRule;

    public MemberRules(Satisfiability context, IEnumerable<Formula> facts)
    {
        _context = context;
        MemberAtom[] all = [.. facts.OfType<MemberAtom>().Where(fact => !fact.IsSome)];
        _byName = all.Where(fact => fact.Names.Name is not null)
            .ToLookup(fact => fact.Names.Name!, fact => fact.Child!.Value, StringComparer.Ordinal);
        _byRule = [.. all.Where(fact => fact.Names.Name is null)];
    }

    /// <summary>The sets of names for which there are rules, apart from single names.</summary>
    public IEnumerable<NameSet> NameSets => _byRule.Select(rule => rule.Names);

    /// <summary>A value for a member, which satisfies what all rules and some demands say about it.</summary>
    public Outcome SolveAt(string name, IEnumerable<Child> demands)
    {
        var children = _byName[name].ToList();
        _context.Budget.Take(_byRule.Length);
        foreach (var rule in _byRule)
        {
            switch (_context.Budget.Contains(rule.Names, name))
            {
                case true:
                    children.Add(rule.Child!.Value);
                    break;
                case null:
                    return Outcome.Undecided("patternProperties");
            }
        }

        return _context.Solve([.. children, .. demands]);
    }
}
