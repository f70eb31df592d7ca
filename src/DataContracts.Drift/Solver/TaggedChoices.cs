using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>
/// Choices of objects by a member whose value settles them: "k is not 1, or ..." is settled where k is 2. In a union of n branches, told
/// apart by a tag, each is asked about beside what the other n - 1 exclude; by their tags all but one of these are seen to be idle at once.
/// </summary>
internal sealed class TaggedChoices
{
    private readonly Satisfiability _context;
    private readonly Disjunction[] _choices;
    private readonly Dictionary<string, Tag> _tags = new(StringComparer.Ordinal);

    public TaggedChoices(Satisfiability context, IEnumerable<Disjunction> choices)
    {
        _context = context;
        _choices = [.. choices];
        foreach (var choice in _choices)
        {
            context.Table.Take(choice.Parts.Length);
            foreach (var member in choice.Parts.OfType<MemberAtom>())
            {
                if (member is { IsSome: true, Names.Name: { } name } && Values(member) is { IsNegated: true } excluded)
                {
                    Add(name, choice, excluded);
                }
            }
        }
    }

    /// <summary>The choices that some facts leave open, as far as tags tell.</summary>
    public IEnumerable<Disjunction> OpenBeside(IReadOnlyCollection<Formula> facts)
    {
        if (_tags.Count == 0)
        {
            return _choices;
        }

        var required = facts.OfType<Presence>().Where(fact => fact.IsRequired).Select(fact => fact.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var member in facts.OfType<MemberAtom>())
        {
            if (member is { IsSome: false, Names.Name: { } name }
                && _tags.TryGetValue(name, out var tag)
                && required.Contains(name)
                && Values(member) is { IsNegated: false } listed)
            {
                var open = listed.Values.SelectMany(value => tag.ByValue.GetValueOrDefault(value.Canonical) ?? []).ToHashSet();
                return _choices.Where(choice => !tag.All.Contains(choice) || open.Contains(choice));
            }
        }

        return _choices;
    }

    private ValuesFormula? Values(MemberAtom member) => _context.FormulaOf(member.Child!.Value) as ValuesFormula;

    private void Add(string name, Disjunction choice, ValuesFormula excluded)
    {
        if (!_tags.TryGetValue(name, out var tag))
        {
            tag = new Tag([], new(StringComparer.Ordinal));
            _tags.Add(name, tag);
        }

        tag.All.Add(choice);
        foreach (var value in excluded.Values)
        {
            if (!tag.ByValue.TryGetValue(value.Canonical, out var choices))
            {
                choices = [];
                tag.ByValue.Add(value.Canonical, choices);
            }

            choices.Add(choice);
        }
    }

    /// <param name="All">The choices that most values of the member settle.</param>
    /// <param name="ByValue">Those that a value leaves open.</param>
    private sealed record Tag(HashSet<Disjunction> All, Dictionary<string, List<Disjunction>> ByValue);
}
