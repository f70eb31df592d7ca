using DataContracts.Drift.Deciding;
using DataContracts.Drift.Explaining;
using DataContracts.Drift.Translation;
using DataContracts.JsonSchema.Meaning;

namespace DataContracts.Drift;

/// <summary>One comparison: both directions over one table of formulas.</summary>
internal sealed class VersionComparison(CompiledSchema old, CompiledSchema changed, ComparisonOptions options, CancellationToken cancellationToken)
{
    private readonly List<StepBudget> _budgets = [];

    /// <summary>The answer where schemas are nested deeper than there is room for.</summary>
    public static SchemaComparison TooDeep { get; } = new(Undecided(ChangeDirection.NewlyRejected), Undecided(ChangeDirection.NewlyAdmitted), 0);

    public SchemaComparison Run()
    {
        var table = new FormulaTable();
        var translator = new Translator(table);
        var oldSide = new Side(old, translator.Translate(old, out var oldContext), oldContext);
        var newSide = new Side(changed, translator.Translate(changed, out var newContext), newContext);
        var unification = Unification.Of(translator.Nodes, table);
        var solver = new Satisfiability(table, NextBudget(), translator.DistinguishesFloats);
        var rejected = Compare(ChangeDirection.NewlyRejected, oldSide, newSide, solver, unification);
        var admitted = Compare(ChangeDirection.NewlyAdmitted, newSide, oldSide, solver, unification);
        return new SchemaComparison(rejected, admitted, _budgets.Sum(budget => budget.Used));
    }

    /// <summary>Whether what one side allows is allowed by the other.</summary>
    private Inclusion Compare(ChangeDirection direction, Side left, Side right, Satisfiability solver, Unification unification)
    {
        var (leftNode, rightNode) = (unification.Of(left.Root), unification.Of(right.Root));
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

        var witness = new Witness(left.Contract, right.Contract);
        var counterparts = Counterparts.AtRoot(left.Contract.Root, left.Context);
        var changes = new ChangeFinder(direction, solver, unification, solver.FormulaOf(leftNode), witness, NextBudget())
            .Find(right.Contract.Root, right.Context, counterparts);
        if (!changes.Any(change => !change.IsUndecided) && outcome.Witness is { } value && witness.Proves(value))
        {
            changes = [Whole(direction, left, right, witness.Minimise(value).ToJson(), "the contract as a whole makes the difference"), .. changes];
        }

        if (changes.IsEmpty)
        {
            changes = [Whole(direction, left, right, null, $"the versions could not be compared (stopped by {outcome.Obstacle?.Keyword ?? "a witness that the validator does not confirm"})")];
        }

        return new Inclusion(changes.Any(change => !change.IsUndecided) ? InclusionVerdict.Break : InclusionVerdict.Undecided, changes);
    }

    private static Inclusion Undecided(ChangeDirection direction) =>
        new(InclusionVerdict.Undecided, [new SchemaChange(direction, "", "the versions could not be compared (their schemas are nested too deeply)", null, null, null)]);

    private static SchemaChange Whole(ChangeDirection direction, Side left, Side right, string? witness, string message)
    {
        var locations = (Left: Counterparts.AtRoot(left.Contract.Root, left.Context).Location, Right: Counterparts.AtRoot(right.Contract.Root, right.Context).Location);
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
