using DataContracts.Drift.Solver;
using DataContracts.Drift.Explanation;
using DataContracts.Drift.Translation;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift;

/// <summary>One comparison: both directions over one table of formulas.</summary>
internal sealed class VersionComparison(
    CompiledSchema old, CompiledSchema changed, ComparisonOptions options, CancellationToken cancellationToken)
{
    private readonly List<StepBudget> _budgets = [];

    /// <summary>The answer where schemas are nested deeper than there is room for.</summary>
    public static SchemaComparison TooDeep { get; } = Undecided("their schemas are nested too deeply", 0);

    public SchemaComparison Run()
    {
        if (IsSameText(old, changed))
        {
            return new SchemaComparison(Inclusion.Compatible, Inclusion.Compatible, 0);
        }

        try
        {
            return CompareBoth();
        }
        catch (BudgetSpentException)
        {
            return Undecided("they are too large for the number of steps that a comparison may take", _budgets.Sum(budget => budget.Used));
        }
    }

    private SchemaComparison CompareBoth()
    {
        var table = new FormulaTable();
        var budget = NextBudget();
        var translator = new Translator(table) { Budget = budget };
        var oldSide = new Side(old, translator.Translate(old, out var oldContext), oldContext);
        var newSide = new Side(changed, translator.Translate(changed, out var newContext), newContext);
        var merging = NodeMerging.Of(translator.Nodes, table, budget);
        translator.Budget = null;
        var solver = new Satisfiability(table, NextBudget(), translator.DistinguishesFloats);
        var rejected = Compare(ChangeDirection.NewlyRejected, oldSide, newSide, solver, merging);
        var admitted = Compare(ChangeDirection.NewlyAdmitted, newSide, oldSide, solver, merging);
        return new SchemaComparison(rejected, admitted, _budgets.Sum(budget => budget.Used));
    }

    /// <summary>Whether what one side allows is allowed by the other.</summary>
    private Inclusion Compare(ChangeDirection direction, Side left, Side right, Satisfiability solver, NodeMerging merging)
    {
        var (leftNode, rightNode) = (merging.Of(left.Root), merging.Of(right.Root));
        if (leftNode == rightNode)
        {
            return Inclusion.Compatible;
        }

        solver.Budget = NextBudget();
        var outcome = solver.Solve([leftNode, rightNode.Negation]);
        if (outcome.IsUnsatisfiable)
        {
            return Inclusion.Compatible;
        }

        var budget = NextBudget();
        var witness = new Witness(left.Contract, right.Contract, budget);
        var matching = MatchingSchemas.AtRoot(left.Contract.Root, left.Context, merging.Of, budget);
        var changes = new ChangeFinder(direction, solver, merging, solver.FormulaOf(leftNode), witness, budget)
            .Find(right.Contract.Root, right.Context, matching);
        if (!changes.Any(change => !change.IsUndecided) && outcome.Witness is { } value && witness.Proves(value))
        {
            var smallest = witness.Minimize(value);
            var whole = Whole(direction, left, right, witness.Show(smallest), "the contract as a whole makes the difference");
            changes = [whole with { Proof = smallest.ToJson() }, .. changes];
        }

        if (changes.IsEmpty)
        {
            changes = [Whole(direction, left, right, null,
                "the versions could not be compared (stopped by "
                    + $"{outcome.Obstacle?.Keyword ?? "a witness that the validator does not confirm"})")];
        }

        return new Inclusion(changes.Any(change => !change.IsUndecided) ? InclusionVerdict.Break : InclusionVerdict.Undecided, changes);
    }

    /// <summary>Two files that are equal to the byte, and refer to no others.</summary>
    private static bool IsSameText(CompiledSchema left, CompiledSchema right) =>
        left.SourceFiles.Length == 1
        && right.SourceFiles.Length == 1
        && left.AssertsFormat == right.AssertsFormat
        && left.Root.Place.Resource.Dialect == right.Root.Place.Resource.Dialect
        && left.Root.Place.Document.Utf8.SequenceEqual(right.Root.Place.Document.Utf8);

    private static SchemaComparison Undecided(string reason, long steps)
    {
        Inclusion Direction(ChangeDirection direction) => new(
            InclusionVerdict.Undecided,
            [new SchemaChange(direction, "", $"the versions could not be compared ({reason})", null, null, null)]);
        return new SchemaComparison(Direction(ChangeDirection.NewlyRejected), Direction(ChangeDirection.NewlyAdmitted), steps);
    }

    private static SchemaChange Whole(ChangeDirection direction, Side left, Side right, string? witness, string message)
    {
        var locations = (Left: MatchingSchemas.LocationOf(left.Contract.Root), Right: MatchingSchemas.LocationOf(right.Contract.Root));
        return direction == ChangeDirection.NewlyRejected
            ? new SchemaChange(direction, "", message, locations.Left, locations.Right, witness)
            : new SchemaChange(direction, "", message, locations.Right, locations.Left, witness);
    }

    private StepBudget NextBudget()
    {
        var budget = new StepBudget(options.MaxSteps, cancellationToken);
        _budgets.Add(budget);
        return budget;
    }

    private sealed record Side(CompiledSchema Contract, Child Root, MeaningContext Context);
}
