using DataContracts.Drift.Solver;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift.Translation;

/// <summary>Writes formulas in terms of one node for each class of equal ones.</summary>
internal sealed class NodeMerging
{
    private readonly FormulaTable _table;
    private readonly Dictionary<Node, Node> _representatives;
    private readonly Dictionary<int, Formula> _rewritten = [];

    private NodeMerging(FormulaTable table, Dictionary<Node, Node> representatives)
    {
        _table = table;
        _representatives = representatives;
    }

    public static NodeMerging Of(IReadOnlyList<Node> nodes, FormulaTable table, StepBudget budget)
    {
        // The first round turns nodes that are always true or never into constants; only then are some others seen to be equal.
        var first = new NodeMerging(table, NodeClasses.Find(nodes, budget));
        first.Define();
        Node[] left = [.. first._representatives.Values.Distinct()];
        var second = NodeClasses.Find(left, budget);
        var both = new NodeMerging(table, nodes.ToDictionary(node => node, node => second[first._representatives[node]]));
        both.Define();
        return both;
    }

    public Child Of(Child child) => _representatives.TryGetValue(child.Node, out var node) ? new Child(node, child.IsNegated) : child;

    public Formula Of(Formula formula)
    {
        if (!_rewritten.TryGetValue(formula.Id, out var result))
        {
            result = formula switch
            {
                Conjunction all => _table.And(all.Parts.Select(Of)),
                Disjunction any => _table.Or(any.Parts.Select(Of)),
                Atom atom => atom.With(Of, _table),
                _ => formula,
            };
            _rewritten[formula.Id] = result;
        }

        return result;
    }

    private void Define()
    {
        foreach (var node in _representatives.Values.Distinct())
        {
            node.Definition = Of(node.Definition!);
            node.IsTrue = node.Definition == _table.True;
            node.IsFalse = node.Definition == _table.False;
        }
    }
}
