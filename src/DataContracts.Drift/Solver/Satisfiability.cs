using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.Drift.Solver;

/// <summary>
/// Decides whether a formula can be satisfied, with a smallest-first search for the value.
/// A question that comes up inside itself is answered by no: the smallest value of a recursive schema never holds another one that answers
/// the same question.
/// </summary>
internal sealed class Satisfiability
{
    private static readonly InstanceTypes[] AllTypes =
        [InstanceTypes.Null, InstanceTypes.Boolean, InstanceTypes.Integer, InstanceTypes.String, InstanceTypes.Array, InstanceTypes.Object,
            InstanceTypes.Fraction, InstanceTypes.IntegralFloat];

    // What building an automaton costs, counted once for each pattern of a comparison.
    private const int StepsOfOneState = 10;

    private readonly bool _distinguishesFloats;
    private readonly Dictionary<InstanceTypes, TypedFormulas> _typed;
    private readonly Dictionary<int, Outcome> _answers = [];
    private readonly Dictionary<(int, InstanceTypes), Outcome> _typedAnswers = [];
    private readonly Dictionary<int, int> _open = [];
    private readonly Dictionary<string, Outcome> _childAnswers = new(StringComparer.Ordinal);

    private readonly HashSet<EcmaPattern> _built = [];
    private readonly HashSet<EcmaPattern> _widened = [];

    private long _workSeen;

    // The outermost open question whose answer was assumed since this was last reset; what rests on it is not remembered.
    private int _assumed = int.MaxValue;

    public Satisfiability(FormulaTable table, StepBudget budget, bool distinguishesFloats)
    {
        Table = table;
        Budget = budget;
        _distinguishesFloats = distinguishesFloats;
        _typed = AllTypes.ToDictionary(type => type, type => new TypedFormulas(table, type));
    }

    public FormulaTable Table { get; }

    /// <summary>What the next questions may cost.</summary>
    public StepBudget Budget { get; set; }

    /// <summary>A value that satisfies all nodes.</summary>
    public Outcome Solve(IReadOnlyCollection<Child> children, Formula? beside = null)
    {
        Budget.Take();
        var distinct = children.ToHashSet();
        if (distinct.Any(child => child.IsFalse || distinct.Contains(child.Negation)))
        {
            return Outcome.Unsatisfiable;
        }

        var key = beside is null
            ? string.Join(',', distinct.Select(child => child.ToString()).Order(StringComparer.Ordinal))
            : null;
        if (key is not null && _childAnswers.TryGetValue(key, out var known))
        {
            return known;
        }

        var outcome = Solve(Table.And(distinct.Select(FormulaOf).Append(beside ?? Table.True)));
        if (key is not null && (outcome.IsSatisfiable || (_assumed == int.MaxValue && !Budget.IsSpent)))
        {
            _childAnswers[key] = outcome;
        }

        return outcome;
    }

    /// <summary>The strings that match a pattern, as an automaton; null where they are not a regular set, or a large one.</summary>
    public Automaton? LanguageOf(EcmaPattern pattern)
    {
        var language = pattern.Language;
        if (_built.Add(pattern))
        {
            Budget.Take(StepsOfOneState * (language?.States ?? (pattern.IsRegular ? EcmaPattern.MaxStatesOfLanguage : 1)));
        }

        return language;
    }

    /// <summary>Strings among which are all that match a pattern, as an automaton; null where that is too large as well.</summary>
    public Automaton? SupersetOf(EcmaPattern pattern)
    {
        var superset = pattern.Superset;
        if (_widened.Add(pattern))
        {
            Budget.Take(StepsOfOneState * (superset?.States ?? EcmaPattern.MaxStatesOfLanguage));
        }

        return superset;
    }

    public Formula FormulaOf(Child child) => child.IsNegated ? Table.Not(child.Node.Definition!) : child.Node.Definition!;

    public Outcome Solve(Formula formula)
    {
        if (formula == Table.False)
        {
            return Outcome.Unsatisfiable;
        }

        if (_answers.TryGetValue(formula.Id, out var known))
        {
            return known;
        }

        if (_open.TryGetValue(formula.Id, out var depth))
        {
            _assumed = Math.Min(_assumed, depth);
            return Outcome.Unsatisfiable;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Outcome.Undecided("nesting that goes too deep");
        }

        Take();
        if (Budget.IsSpent)
        {
            return Outcome.OutOfSteps;
        }

        var before = _assumed;
        _assumed = int.MaxValue;
        depth = _open.Count;
        _open.Add(formula.Id, depth);
        try
        {
            var outcome = SolveByType(formula);
            if (outcome.IsSatisfiable || (_assumed >= depth && !Budget.IsSpent))
            {
                _answers[formula.Id] = outcome;
                _assumed = int.MaxValue;
            }

            return outcome;
        }
        finally
        {
            _open.Remove(formula.Id);
            _assumed = Math.Min(before, _assumed);
        }
    }

    /// <summary>Whether a formula holds for a value; null where that stays open.</summary>
    public bool? Holds(Formula formula, InstanceValue value) => new FormulaTruth(Budget).Of(formula, value);

    public bool? Holds(Child child, InstanceValue value) => new FormulaTruth(Budget).Of(child, value);

    /// <summary>The same for a value of one type; the formula is already seen by that type.</summary>
    public Outcome Solve(Formula typed, InstanceTypes type)
    {
        if (typed == Table.False)
        {
            return Outcome.Unsatisfiable;
        }

        if (_typedAnswers.TryGetValue((typed.Id, type), out var known))
        {
            return known;
        }

        Take();
        if (Budget.IsSpent)
        {
            return Outcome.OutOfSteps;
        }

        var before = _assumed;
        _assumed = int.MaxValue;
        var outcome = Branch(typed, type);
        if (outcome.IsSatisfiable || (_assumed == int.MaxValue && !Budget.IsSpent))
        {
            _typedAnswers[(typed.Id, type)] = outcome;
        }

        _assumed = Math.Min(before, _assumed);
        return outcome;
    }

    private void Take()
    {
        Budget.Take(1 + (int)(Table.Work - _workSeen));
        _workSeen = Table.Work;
    }

    private Outcome SolveByType(Formula formula) => Candidates<InstanceTypes>.All(AllTypes
        .Where(type => (formula.Types & type) != 0 && (type != InstanceTypes.IntegralFloat || _distinguishesFloats)))
        .Try(type => Solve(_typed[type].Of(formula), type));

    /// <summary>Leaves the choices aside; only one that the value found without them does not meet is branched on.</summary>
    private Outcome Branch(Formula typed, InstanceTypes type)
    {
        Formula[] parts = typed is Conjunction all ? [.. all.Parts] : [typed];
        if (parts.OfType<ValuesFormula>().FirstOrDefault(part => !part.IsNegated) is { } values)
        {
            // To the validator a keyword that it does not know always holds.
            return TryEach(
                Candidates<InstanceValue>.All(values.Values).SelectMany(value => Writings.Of(value, type, _distinguishesFloats)),
                Table.And(parts.Where(part => part is not OpaqueAtom { IsNegated: false })));
        }

        var choices = parts.OfType<Disjunction>().ToArray();
        Formula[] facts = [.. parts.Where(part => part is not Disjunction)];
        if (choices.Length == 0)
        {
            return Decide(facts, type);
        }

        var relaxed = Solve(_typed[type].And(facts), type);
        if (relaxed.IsUnsatisfiable)
        {
            return relaxed;
        }

        var open = relaxed.Witness is { } witness ? choices.Where(choice => Holds(choice, witness) != true).ToArray() : choices;
        if (open.Length == 0)
        {
            return relaxed;
        }

        var chosen = open.MinBy(choice => choice.Parts.Length)!;
        var beside = new Alternatives(this, type, facts);
        var others = new TaggedChoices(this, choices.Where(choice => choice != chosen));
        return Candidates<Formula>.All(chosen.Parts.Where(alternative => !beside.IsHopeless(alternative))).Try(alternative =>
        {
            Formula[] known = alternative is Conjunction several ? [.. facts, .. several.Parts] : [.. facts, alternative];
            return Solve(_typed[type].And([.. known, .. others.OpenBeside(known)]), type);
        });
    }

    private Outcome TryEach(Candidates<InstanceValue> values, Formula formula) => values
        .Try(value => Outcome.Of(Holds(formula, value), value, Budget.IsSpent
            ? Obstacle.OutOfSteps.Keyword
            : "a keyword whose meaning is not known"));

    /// <summary>No choices are left: the type's own procedure answers.</summary>
    private Outcome Decide(IReadOnlyList<Formula> facts, InstanceTypes type)
    {
        var opaque = facts.OfType<OpaqueAtom>().FirstOrDefault(atom => atom.IsNegated);
        Formula[] known = [.. facts.Where(fact => fact is not OpaqueAtom and not ConstantFormula)];
        var outcome = type switch
        {
            _ when facts.Contains(Table.False) => Outcome.Unsatisfiable,
            InstanceTypes.Null => TryEach(Candidates<InstanceValue>.All([InstanceValue.Null]), Table.And(known)),
            InstanceTypes.Boolean => TryEach(Candidates<InstanceValue>.All([InstanceValue.True, InstanceValue.False]), Table.And(known)),
            InstanceTypes.String => new StringProcedure(this, known).Solve(),
            InstanceTypes.Array => new ArrayProcedure(this, known).Solve(),
            InstanceTypes.Object => new ObjectProcedure(this, known).Solve(),
            _ => new NumberProcedure(Budget, known, type).Solve(),
        };
        return opaque is null || outcome.IsUnsatisfiable ? outcome : Outcome.Undecided(opaque.Keyword, opaque.Location);
    }
}
