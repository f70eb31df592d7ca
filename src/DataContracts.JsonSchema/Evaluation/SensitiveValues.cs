using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// Finds the values and names that some schema marks as secret. A mark counts in each branch, whether it is taken and accepts or not.
/// Two kinds of values are secret as well, since what they hold is not known: one that has not the type of which parts are marked, and
/// a member that is not declared where a marked one is missing, whose name may be misspelled.
/// </summary>
internal sealed class SensitiveValues : IKeywordVisitor, ISubschemaVisitor
{
    private const InstanceTypes Telling = InstanceTypes.Object | InstanceTypes.Array | InstanceTypes.String | InstanceTypes.Number;

    private readonly MarkedSchemas _marks;
    private readonly HashSet<(MemoKey, bool)> _visited = [];
    private readonly SortedSet<int> _found = [];
    private readonly HashSet<int> _declared = [];
    private readonly HashSet<int> _incomplete = [];

    // Of the keyword that is looked at: whether it names the members that it is for, and whether its subschemas must accept the value.
    private bool _declares;
    private bool _isDemanded;

    private SensitiveValues(MarkedSchemas marks) => _marks = marks;

    /// <summary>Tokens of values and names in an instance; the instance itself where evaluating it had to be given up.</summary>
    public static IReadOnlyCollection<int> Find(Schema root, MarkedSchemas marks, ref Evaluator evaluator, int instance)
    {
        var values = new SensitiveValues(marks);
        values.Walk(ref evaluator, root, instance, isDemanded: true);
        values.AddUndeclared(evaluator.Tokens);
        return evaluator.Fault == EvaluationFault.None ? values._found : [instance];
    }

    void IKeywordVisitor.Visit(ref Evaluator evaluator, Keyword keyword, int instance)
    {
        var time = evaluator.Marks.Time;
        if (keyword is IApplicator applicator)
        {
            var outer = (_declares, _isDemanded);
            Visit(ref evaluator, keyword, applicator, instance);
            (_declares, _isDemanded) = outer;
            evaluator.Marks.Rollback(time);
        }

        // What a keyword evaluates decides what unevaluatedProperties and unevaluatedItems are applied to.
        if (evaluator.IsTracking && evaluator.Fault == EvaluationFault.None && !keyword.IsValid(ref evaluator, instance))
        {
            evaluator.Marks.Rollback(time);
        }
    }

    void ISubschemaVisitor.Visit(ref Evaluator evaluator, Schema schema, int instance, string? part, string? sibling)
    {
        if (_declares)
        {
            _declared.Add(instance);
        }

        var wasTracking = evaluator.IsTracking;
        evaluator.IsTracking = false;
        Walk(ref evaluator, schema, instance, _isDemanded);
        evaluator.IsTracking = wasTracking;
    }

    private void Visit(ref Evaluator evaluator, Keyword keyword, IApplicator applicator, int instance)
    {
        var time = evaluator.Marks.Time;
        var inPlace = applicator as IInPlaceApplicator;
        _declares = applicator.DeclaresMembers;

        // Of several branches that all refuse a value, it is not known which one was meant.
        _isDemanded &= inPlace is null
            || inPlace.Combination == Combination.All
            || (inPlace.InPlaceSubschemas.Any(_marks.Reach) && !keyword.IsValid(ref evaluator, instance));
        evaluator.Marks.Rollback(time);
        applicator.Apply(ref evaluator, instance, this);
        foreach (var branch in inPlace is { MayPassOver: true } ? inPlace.InPlaceSubschemas : [])
        {
            Walk(ref evaluator, branch, instance, isDemanded: false);
        }
    }

    private void Walk(ref Evaluator evaluator, Schema schema, int instance, bool isDemanded)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            evaluator.Fail(EvaluationFault.TooDeep, null, instance);
        }

        if (evaluator.Fault != EvaluationFault.None || !IsNew(MemoKey.Of(ref evaluator, schema, instance), isDemanded))
        {
            return;
        }

        if (schema.IsSensitive || (isDemanded && IsOfOtherType(schema, evaluator.Tokens[instance].Type)))
        {
            _found.Add(instance);
            return;
        }

        if (evaluator.Tokens[instance].Type == InstanceTypes.Object && IsOneMissing(ref evaluator, _marks.MembersOf(schema), instance))
        {
            _incomplete.Add(instance);
        }

        var (outer, time) = (_isDemanded, evaluator.Marks.Time);
        _isDemanded = isDemanded;
        schema.Visit(ref evaluator, instance, this);
        _isDemanded = outer;
        evaluator.Marks.Rollback(time);
    }

    private bool IsNew(MemoKey question, bool isDemanded) => !_visited.Contains((question, true)) && _visited.Add((question, isDemanded));

    private static bool IsOneMissing(ref Evaluator evaluator, byte[][] members, int instance)
    {
        foreach (var member in members)
        {
            if (Members.Find(evaluator.Utf8, evaluator.Tokens, instance, member) < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the schema marks parts of a value that this one can't have, and does not say that it may be like this.</summary>
    private bool IsOfOtherType(Schema schema, InstanceTypes type)
    {
        var containers = _marks.ContainersOf(schema);
        return containers != InstanceTypes.None
            && (containers & type) == 0
            && (type & Telling) != 0
            && ((schema.Types & type) == 0 || schema.Types == InstanceTypes.All);
    }

    private void AddUndeclared(ReadOnlySpan<Token> tokens)
    {
        foreach (var instance in _incomplete)
        {
            for (var name = instance + 1; name < tokens[instance].Next; name = tokens[name + 1].Next)
            {
                if (!_declared.Contains(name + 1))
                {
                    _found.Add(name + 1);
                }
            }
        }
    }
}
