using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>
/// Sees which alternatives can't hold beside some facts, by the one member or item that they are about. Asking about all the facts
/// together would cost as much for each alternative as there are facts.
/// </summary>
internal sealed class HopelessAlternatives(Satisfiability context, InstanceTypes type, IReadOnlyList<Formula> facts)
{
    private const int FactsOfOneStep = 16;

    private readonly Lazy<MemberRules> _members = new(() => new MemberRules(context, facts));
    private readonly Lazy<ItemAtom[]> _items = new(() => [.. facts.OfType<ItemAtom>().Where(fact => !fact.IsSome)]);

    public bool Contains(Formula alternative) => alternative is Conjunction all ? all.Parts.Any(IsHopeless) : IsHopeless(alternative);

    private bool IsHopeless(Formula part) => part switch
    {
        MemberAtom { IsSome: true, Names.Name: { } name } member when type == InstanceTypes.Object =>
            _members.Value.SolveAt(name, [member.Child!.Value]).IsUnsatisfiable,
        ItemAtom { IsSome: true } item when type == InstanceTypes.Array && item.From == item.To =>
            context.Solve([.. At(item.From), item.Child!.Value]).IsUnsatisfiable,
        _ => false,
    };

    private IEnumerable<Child> At(int index)
    {
        context.Budget.Take(1 + (_items.Value.Length / FactsOfOneStep));
        return _items.Value.Where(fact => fact.From <= index && index <= fact.To).Select(fact => fact.Child!.Value);
    }
}
