using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using DataContracts.Drift.Solver;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.Drift.Translation;

/// <summary>Takes the meaning of compiled schemas: one node for each schema in each dynamic scope.</summary>
internal sealed class Translator(FormulaTable table) : ISchemaTranslator
{
    private readonly Dictionary<(Schema, string), Node> _nodes = [];
    private readonly Dictionary<(Schema, string), Formula> _inPlace = [];
    private readonly Dictionary<(Schema, string), IReadOnlyList<ConditionalEvaluation>?> _evaluations = [];
    private readonly Queue<(Node Node, Schema Schema, ImmutableArray<int> Scope)> _pending = new();
    private readonly Dictionary<string, Child> _unions = new(StringComparer.Ordinal);
    private readonly Dictionary<(KeywordLocation, object), int> _owners = [];
    private readonly Queue<(Node Node, IReadOnlyList<Child> Children)> _pendingUnions = new();
    private readonly Dictionary<string, MeaningContext> _contexts = new(StringComparer.Ordinal);

    private long _workSeen;

    public FormulaTable Table => table;

    /// <summary>What taking the meaning of schemas may cost; null where it was taken before, so that little is left to do.</summary>
    public StepBudget? Budget { get; set; }

    public List<Node> Nodes { get; } = [];

    /// <summary>Whether some schema tells 1 from 1.0, as those of draft-04 do.</summary>
    public bool DistinguishesFloats { get; private set; }

    /// <summary>The node of a contract's root, with all that it leads to.</summary>
    public Child Translate(CompiledSchema contract, out MeaningContext context)
    {
        context = Context([], -1);
        var child = ChildOf(contract.Root, context.Scope);
        Complete();
        return child;
    }

    /// <summary>Defines the nodes that were named since; before that nobody may look into them.</summary>
    public void Complete()
    {
        while (_pending.TryDequeue(out var next))
        {
            next.Node.Definition = InPlace(next.Schema, next.Scope);
            next.Node.IsTrue = next.Node.Definition == table.True;
            next.Node.IsFalse = next.Node.Definition == table.False;
        }

        while (_pendingUnions.TryDequeue(out var union))
        {
            union.Node.Definition = table.Or(
                union.Children.Select(each => each.IsNegated ? table.Not(each.Node.Definition!) : each.Node.Definition!));
        }
    }

    public Child ChildOf(Schema schema, ImmutableArray<int> scope)
    {
        if (schema.IsFalse)
        {
            return table.NodeFor(table.False);
        }

        if (!_nodes.TryGetValue((schema, KeyOf(scope)), out var node))
        {
            node = table.NewNode();
            _nodes.Add((schema, KeyOf(scope)), node);
            Nodes.Add(node);
            _pending.Enqueue((node, schema, scope));
        }

        return new Child(node, false);
    }

    public Child AnyOf(IReadOnlyList<Child> children)
    {
        if (children.Count == 1)
        {
            return children[0];
        }

        var key = string.Join(',', children.Select(each => each.ToString()));
        if (!_unions.TryGetValue(key, out var union))
        {
            union = new Child(table.NewNode(), false);
            Nodes.Add(union.Node);
            _unions.Add(key, union);
            _pendingUnions.Enqueue((union.Node, children));
        }

        return union;
    }

    public MeaningContext Context(ImmutableArray<int> scope, int entered)
    {
        var inner = entered < 0 || scope.Contains(entered) ? scope : scope.Add(entered);
        var key = KeyOf(inner);
        if (!_contexts.TryGetValue(key, out var context))
        {
            context = new MeaningContext(this, inner);
            _contexts.Add(key, context);
        }

        return context;
    }

    public Formula InPlace(Schema schema, ImmutableArray<int> scope)
    {
        var key = (schema, KeyOf(scope));
        if (_inPlace.TryGetValue(key, out var known))
        {
            return known;
        }

        Take();
        var context = Context(scope, schema.EnteredResource);
        var last = schema.Keywords.Where(keyword => keyword.RunsLast).ToArray();
        var demands = schema.Keywords.Where(keyword => !keyword.RunsLast).Select(keyword => context.Meaning(keyword)).ToList();
        if (last.Length > 0)
        {
            var evaluations = Evaluations(schema, context, keyword => !keyword.RunsLast);
            demands.AddRange(last.Select(keyword => context.Rest(keyword, evaluations)));
        }

        DistinguishesFloats |= !schema.Place.Resource.Dialect.FloatMayBeInteger;
        _inPlace[key] = table.And(demands);
        return _inPlace[key];
    }

    public IReadOnlyList<ConditionalEvaluation>? EvaluationsOf(Schema schema, ImmutableArray<int> scope)
    {
        var key = (schema, KeyOf(scope));
        if (!_evaluations.TryGetValue(key, out var known))
        {
            Take();
            known = Evaluations(schema, Context(scope, schema.EnteredResource), _ => true);
            _evaluations[key] = known;
        }

        return known;
    }

    private static IReadOnlyList<ConditionalEvaluation>? Evaluations(Schema schema, MeaningContext context, Func<Keyword, bool> isAsked) =>
        EvaluationList.All(schema.Keywords.Where(isAsked).Select(keyword => context.Evaluations(keyword)));

    /// <summary>
    /// A demand that is not understood. It equals no demand of another schema, since equal text may mean other things elsewhere.
    /// </summary>
    public Formula Opaque(KeywordLocation keyword, object owner)
    {
        if (!_owners.TryGetValue((keyword, owner), out var number))
        {
            number = _owners.Count;
            _owners.Add((keyword, owner), number);
        }

        return table.Atom(new OpaqueAtom(number, keyword.Keyword, keyword.SchemaLocation, isNegated: false));
    }

    private void Take()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Budget?.Demand(1 + (int)(table.Work - _workSeen));
        _workSeen = table.Work;
    }

    private static string KeyOf(ImmutableArray<int> scope) => string.Join(',', scope);
}
