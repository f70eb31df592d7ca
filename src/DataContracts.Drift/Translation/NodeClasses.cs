using DataContracts.Drift.Solver;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Translation;

/// <summary>
/// Finds the nodes that mean the same whatever their names, by refining the partition until it holds (the coarsest bisimulation),
/// so that a schema which moved, or which refers to itself, is recognized in the other version.
/// </summary>
internal sealed class NodeClasses
{
    private readonly Dictionary<Node, int> _classes = [];
    private readonly Dictionary<int, int> _signatures = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    private NodeClasses(IReadOnlyList<Node> nodes, StepBudget budget)
    {
        foreach (var node in nodes)
        {
            _classes[node] = node.IsTrue ? 1 : node.IsFalse ? 2 : 0;
        }

        int count;
        var refined = 0;
        do
        {
            budget.Demand(1 + nodes.Count);
            count = refined;
            _signatures.Clear();
            _names.Clear();
            var next = nodes.Select(node => (Node: node, Class: Signature(node.Definition!))).ToArray();
            foreach (var (node, number) in next)
            {
                _classes[node] = number;
            }

            refined = next.Select(each => each.Class).Distinct().Count();
        }
        while (refined != count);
    }

    /// <summary>For each node the one that stands for its class.</summary>
    public static Dictionary<Node, Node> Find(IReadOnlyList<Node> nodes, StepBudget budget)
    {
        var classes = new NodeClasses(nodes, budget)._classes;
        var first = nodes.GroupBy(node => classes[node]).ToDictionary(group => group.Key, group => group.First());
        return nodes.ToDictionary(node => node, node => first[classes[node]]);
    }

    private int Signature(Formula formula)
    {
        if (!_signatures.TryGetValue(formula.Id, out var signature))
        {
            var text = formula switch
            {
                Conjunction all => $"&{Signatures(all.Parts)}",
                Disjunction any => $"|{Signatures(any.Parts)}",
                Atom { Child: { } child } atom =>
                    $"{atom.Shape}:{(child.IsNegated ? "!" : "")}{_classes.GetValueOrDefault(child.Node, -1 - child.Node.Number)}",
                _ => formula.Key,
            };
            if (!_names.TryGetValue(text, out signature))
            {
                signature = _names.Count;
                _names.Add(text, signature);
            }

            _signatures[formula.Id] = signature;
        }

        return signature;
    }

    private string Signatures(IEnumerable<Formula> parts) => string.Join(',', parts.Select(Signature).Distinct().Order());
}
