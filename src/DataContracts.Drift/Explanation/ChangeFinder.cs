using System.Collections.Immutable;
using System.Globalization;
using DataContracts.Drift.Solver;
using DataContracts.Drift.Translation;
using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.Drift.Explanation;

/// <summary>
/// Finds the keywords of one version that reject what the other allows, by asking about each demand alone on the way to it.
/// </summary>
internal sealed class ChangeFinder(
    ChangeDirection direction, Satisfiability solver, NodeMerging merging, Formula allowed, Witness witness, StepBudget budget)
{
    // Of the whole budget, so that one hard question does not keep the others from being asked.
    private const int ShareOfOneQuestion = 16;

    private const int MaxChanges = 100;
    private const int MaxDepth = 64;

    private readonly List<SchemaChange> _changes = [];
    private readonly UndecidedChanges _undecided = new();
    private readonly HashSet<(KeywordLocation, string?)> _reported = [];
    private readonly HashSet<Schema> _path = [];
    private readonly HashSet<string> _explored = new(StringComparer.Ordinal);
    private readonly Dictionary<Schema, int> _numbers = [];
    private readonly List<Recursion> _recursions = [];

    private bool IsDone => budget.IsSpent || _changes.Count >= MaxChanges;

    private FormulaTable Table => solver.Table;

    public ImmutableArray<SchemaChange> Find(Schema root, MeaningContext context, MatchingSchemas matching)
    {
        Visit(root, context, new Place(demand => demand, "", 0), matching);
        if (_changes.Count == 0)
        {
            ReportRecursion();
        }

        return [.. _changes, .. _undecided.All];
    }

    private void Visit(Schema schema, MeaningContext context, Place place, MatchingSchemas matching)
    {
        budget.Take();
        if (IsDone || place.Depth > MaxDepth || !_path.Add(schema))
        {
            return;
        }

        var demand = context.InPlace(schema);
        context.Complete();
        var merged = merging.Of(demand);

        // Where the same pair of schemas was looked into before, there is nothing left to find.
        if (!matching.Demand(merged) && !_explored.Contains(KeyOf(schema, context, matching))
            && !Ask(place.Of(Table.Not(merged))).IsUnsatisfiable)
        {
            _explored.Add(KeyOf(schema, context, matching));
            var inner = context.Entering(schema.EnteredResource);
            foreach (var keyword in schema.Keywords)
            {
                VisitKeyword(schema, keyword, inner, place, matching);
            }
        }

        _path.Remove(schema);
    }

    private void VisitKeyword(Schema schema, Keyword keyword, MeaningContext context, Place place, MatchingSchemas matching)
    {
        var hasParts = false;
        foreach (var part in context.Parts(keyword))
        {
            if (IsDone)
            {
                return;
            }

            hasParts = true;
            var below = place.Below(part, Table, keyword.Location.ShowsNames && matching.ShowNames);
            if (_path.Contains(part.Schema))
            {
                _recursions.Add(new Recursion(keyword, part, below, matching));
            }

            Visit(part.Schema, part.Context, below, matching.Below(part));
        }

        if (hasParts)
        {
            return;
        }

        foreach (var (property, demand) in keyword.RunsLast ? [(null, LastDemand(schema, keyword, context))] : context.Demands(keyword))
        {
            if (IsDone)
            {
                return;
            }

            budget.Take();
            context.Complete();
            var merged = merging.Of(demand);
            if (!matching.Demand(merged)
                && Ask(place.Of(Table.Not(merged))) is { IsUnsatisfiable: false } outcome
                && _reported.Add((keyword.Location, property)))
            {
                Report(keyword, property, outcome, place, matching);
            }
        }
    }

    /// <summary>Where all keywords are as before and yet more is demanded, a schema refers to itself where it did not.</summary>
    private void ReportRecursion()
    {
        foreach (var recursion in _recursions)
        {
            var outcome = Ask(recursion.Where.Of(Table.Not(merging.Of(recursion.Part.Context.InPlace(recursion.Part.Schema)))));
            if (outcome.Witness is { } value && witness.Proves(value))
            {
                Report(recursion.Keyword, null, outcome, recursion.Where, recursion.MatchingSchemas);
                return;
            }
        }
    }

    /// <summary>What a keyword demands that sees what the others evaluated: that the schema holds where all others do.</summary>
    private Formula LastDemand(Schema schema, Keyword keyword, MeaningContext context)
    {
        var others = schema.Keywords.Where(other => other != keyword && !other.RunsLast).Select(other => context.Meaning(other));
        return Table.Or(context.InPlace(schema), Table.Not(Table.And(others)));
    }

    private void Report(Keyword keyword, string? property, Outcome outcome, Place where, MatchingSchemas matching)
    {
        var name = keyword.Location.Keyword;
        var other = matching.Find(name);
        var own = keyword.Location.SchemaLocation;
        var opposite = other?.Location.SchemaLocation ?? matching.Location;
        var rejects = direction == ChangeDirection.NewlyRejected;
        var (old, changed) = rejects ? (opposite, own) : (own, opposite);
        if (outcome.Witness is { } value && witness.Proves(value))
        {
            var text = new KeywordChange(keyword, other, rejects, where.Path, property)
            {
                ShowsValues = matching.ShowValues,
                ShowsNames = matching.ShowNames,
            }.ToText();
            var smallest = witness.Minimize(value, keyword.Location, property);
            _changes.Add(new SchemaChange(direction, name, text, old, changed, witness.Show(smallest)) { Proof = smallest.ToJson() });
        }
        else
        {
            var message = $"'{name}' could not be compared (stopped by {outcome.Obstacle?.Keyword ?? name})";
            _undecided.Add(new SchemaChange(direction, name, message, old, changed, null), outcome.Obstacle);
        }
    }

    private Outcome Ask(Formula rejected)
    {
        solver.Budget = budget.Share(ShareOfOneQuestion);
        return solver.Solve(Table.And(allowed, rejected));
    }

    private string KeyOf(Schema schema, MeaningContext context, MatchingSchemas matching) =>
        $"{Number(schema)}/{string.Join(',', context.Scope)}/{string.Join(',', matching.Schemas.Select(Number))}";

    private int Number(Schema schema)
    {
        if (!_numbers.TryGetValue(schema, out var number))
        {
            number = _numbers.Count;
            _numbers.Add(schema, number);
        }

        return number;
    }

    /// <summary>A keyword that leads back to a schema on the way to it.</summary>
    private sealed record Recursion(Keyword Keyword, KeywordPart Part, Place Where, MatchingSchemas MatchingSchemas);

    /// <summary>The way to a value: how a demand on it becomes one on the document.</summary>
    private sealed record Place(Func<Formula, Formula> Of, string Path, int Depth)
    {
        public Place Below(KeywordPart part, FormulaTable table, bool showsNames)
        {
            if (part.IsInPlace)
            {
                return this with { Depth = Depth + 1 };
            }

            return new Place(
                demand => Of(part.Names is { } names
                    ? table.And(table.OfTypes(InstanceTypes.Object), table.Members(names, table.NodeFor(demand), isSome: true))
                    : table.And(table.OfTypes(InstanceTypes.Array),
                        table.Items(part.Items!.Value.From, part.Items.Value.To, table.NodeFor(demand), isSome: true))),
                part.Items is { } items
                    ? $"{Path}[{(items.From == items.To ? items.From.ToString(CultureInfo.InvariantCulture) : "")}]"
                    : Path.Length == 0
                    ? Step(part, showsNames)
                    : $"{Path}.{Step(part, showsNames)}",
                Depth + 1);
        }

        private static string Step(KeywordPart part, bool showsName) => (showsName ? part.Names!.Name : null) ?? "*";
    }
}
