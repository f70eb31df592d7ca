using System.Collections.Immutable;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>
/// Multiplies <c>$ref</c>, <c>allOf</c>, <c>anyOf</c> and <c>oneOf</c> out into alternatives, each a set of schemas that hold together.
/// </summary>
internal sealed class Alternatives(Budget budget)
{
    private static readonly string[] s_choices = ["oneOf", "anyOf"];

    /// <returns>The alternatives, or null where the budget does not last for them.</returns>
    public List<ImmutableArray<ContractSchema>>? Of(IEnumerable<ContractSchema> together)
    {
        var found = new List<ImmutableArray<ContractSchema>>();
        var pending = new Stack<State>();
        pending.Push(new State([], []).With(Flatten(together)));
        while (pending.TryPop(out var state))
        {
            if (!budget.Spend(1 + state.Nodes.Length))
            {
                return null;
            }

            if (state.Choices is not [var (node, keyword), .. var rest])
            {
                found.Add(state.Nodes);
                continue;
            }

            foreach (var branch in node.Schemas(keyword).Reverse())
            {
                pending.Push((state with { Choices = rest }).With(Flatten([branch])));
            }
        }

        return found;
    }

    /// <summary>The schemas with all that hold wherever they do.</summary>
    public static IEnumerable<ContractSchema> Flatten(IEnumerable<ContractSchema> together)
    {
        var known = new HashSet<int>();
        var pending = new Stack<ContractSchema>(together.Reverse());
        while (pending.TryPop(out var node))
        {
            if (!known.Add(node.Id))
            {
                continue;
            }

            yield return node;
            foreach (var other in node.Schemas("allOf").Reverse().Concat(DynamicReference.Targets(node)))
            {
                pending.Push(other);
            }

            if (node.Follow("$ref") is { } target)
            {
                pending.Push(target);
            }
        }
    }

    /// <summary>A part of the product: the schemas that hold so far, and the choices still to make.</summary>
    private sealed record State(ImmutableArray<ContractSchema> Nodes, ImmutableArray<(ContractSchema Node, string Keyword)> Choices)
    {
        public State With(IEnumerable<ContractSchema> nodes)
        {
            var known = Nodes.Select(node => node.Id).ToHashSet();
            var added = nodes.Where(node => known.Add(node.Id)).ToArray();
            var choices = added.SelectMany(node => s_choices.Where(node.Has).Select(keyword => (node, keyword)));
            return new State([.. Nodes, .. added], [.. Choices, .. choices]);
        }
    }
}
