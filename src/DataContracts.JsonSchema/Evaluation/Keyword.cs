using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>One keyword of one schema, compiled: it answers yes or no without allocating, and explains a no in a second pass.</summary>
internal abstract class Keyword(KeywordLocation place)
{
    /// <summary>Where the keyword is in the contract.</summary>
    public KeywordLocation Place { get; } = place;

    /// <summary>The types of instances that the keyword looks at; every other instance passes.</summary>
    public virtual InstanceTypes AppliesTo => InstanceTypes.All;

    /// <summary>The types of instances that can pass, as far as is known; narrower while the types of schemas are inferred.</summary>
    public virtual InstanceTypes Admits => Combination switch
    {
        Combination.All => InPlaceSubschemas.Aggregate(InstanceTypes.All, (types, schema) => types & schema.Types),
        Combination.Any => InPlaceSubschemas.Aggregate(InstanceTypes.None, (types, schema) => types | schema.Types),
        _ => InstanceTypes.All,
    };

    /// <summary>
    /// The types that the keyword allows where that is all it asks, so that fast validation needs only the schema's type mask; else null.
    /// </summary>
    public virtual InstanceTypes? TypeMask => null;

    /// <summary>Whether the keyword runs after all others in its schema, because it looks at what they evaluated.</summary>
    public virtual bool RunsLast => false;

    /// <summary>Subschemas that look at the same instance: the edges on which a circle of references would never end.</summary>
    public virtual IEnumerable<Schema> InPlaceSubschemas => [];

    /// <summary>What <see cref="InPlaceSubschemas"/> say about the verdict.</summary>
    public virtual Combination Combination => Combination.None;

    /// <summary>Whether the keyword does nothing but hand the instance to its one subschema.</summary>
    public virtual bool IsReference => false;

    /// <summary>Called once, when every schema is known and before anything is evaluated: the yes/no pass may take shortcuts.</summary>
    public virtual void Plan(FastValidationPlan plan)
    {
    }

    /// <summary>The strings, integers, Booleans and null that may pass; never too few.</summary>
    public virtual ScalarSet Scalars(ImpliedConstraints constraints, int depth) => Combination switch
    {
        Combination.All =>
            InPlaceSubschemas.Select(inner => constraints.Scalars(inner, depth)).Aggregate(ScalarSet.All, (all, set) => all.Intersect(set)),
        Combination.Any => InPlaceSubschemas.Select(inner => constraints.Scalars(inner, depth)).Aggregate((any, set) => any.Union(set)),
        _ => ScalarSet.All,
    };

    /// <summary>What every object that passes fulfils as to a member of that name; never too much.</summary>
    public virtual MemberConstraint Member(ImpliedConstraints constraints, string name, int depth) => Combination switch
    {
        Combination.All => InPlaceSubschemas
            .Select(inner => constraints.Of(inner, name, depth))
            .Aggregate(MemberConstraint.None, (all, constraint) => all.And(constraint)),
        Combination.Any => InPlaceSubschemas
            .Where(inner => (inner.Types & InstanceTypes.Object) != 0)
            .Select(inner => constraints.Of(inner, name, depth))
            .DefaultIfEmpty(MemberConstraint.None)
            .Aggregate((any, constraint) => any.Or(constraint)),
        _ => MemberConstraint.None,
    };

    /// <summary>The members that the keyword constrains.</summary>
    public virtual IEnumerable<string> ConstrainedMembers(ImpliedConstraints constraints, int depth) =>
        Combination == Combination.None ? [] : InPlaceSubschemas.SelectMany(inner => constraints.MemberNames(inner, depth));

    /// <summary>Whether every instance of the type passes and leaves no mark; asked after <see cref="Plan"/>.</summary>
    public virtual bool AllowsAll(InstanceTypes type) => (AppliesTo & type) == 0;

    /// <summary>The yes/no pass. The instance is of a type in <see cref="AppliesTo"/>.</summary>
    public abstract bool IsValid(ref Evaluator evaluator, int instance);

    /// <summary>
    /// The collecting pass: adds every independent cause to the sink, and marks evaluated values as <see cref="IsValid"/> does.
    /// </summary>
    public abstract void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance);

    /// <summary>
    /// What the keyword demands, for the comparison of versions. A keyword without a meaning is opaque, which leaves a comparison
    /// undecided.
    /// </summary>
    public virtual Formula Meaning(MeaningContext context) => context.Opaque(Place);

    /// <summary>What it demands one by one, each with the property it is about, so that each can be reported by itself.</summary>
    public virtual IEnumerable<(string? Property, Formula Demand)> Demands(MeaningContext context) => [(null, Meaning(context))];

    /// <summary>The ways in which the keyword can hold, with what it evaluates; null where there are too many.</summary>
    public virtual IReadOnlyList<EvaluationCase>? Cases(MeaningContext context) =>
        [new EvaluationCase(Meaning(context), Evaluated.Nothing)];

    /// <summary>For a keyword that runs last: what it adds to a way in which the rest of its schema holds.</summary>
    public virtual EvaluationCase CloseCase(MeaningContext context, EvaluationCase each) =>
        each with { Condition = context.Table.And(each.Condition, context.Opaque(Place)) };

    /// <summary>
    /// The subschemas which all have to hold, so that a difference can be reported where it is; none where the keyword is one whole.
    /// </summary>
    public virtual IEnumerable<KeywordPart> Parts(MeaningContext context) => [];

    /// <summary>Shows the subschemas that are applied to the instance or below it; nothing for a keyword without any.</summary>
    public virtual void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
    }
}
