using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Solver;

/// <summary>
/// Sees by the one member or item that an alternative is about whether it can't hold beside some facts. Asking about all the facts
/// together would cost as much for each alternative as there are facts.
/// </summary>
internal sealed class Alternatives(Satisfiability context, InstanceTypes type, IReadOnlyList<Formula> facts)
{
    private const int FactsOfOneStep = 16;

    private readonly Lazy<MemberRules> _members = new(() => new MemberRules(context, facts));
    private readonly Lazy<ItemAtom[]> _items = new(() => [.. facts.OfType<ItemAtom>().Where(fact => !fact.IsSome)]);

    public bool IsHopeless(Formula alternative) => alternative is Conjunction all ? all.Parts.Any(IsExcluded) : IsExcluded(alternative);

    private bool IsExcluded(Formula part) => part switch
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
