using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// One keyword of one schema, compiled: it answers yes or no without allocating, and explains a no in a second pass. What else can be
/// asked of some keywords are interfaces: subschemas, planning, implied constraints, meaning.
/// </summary>
internal abstract class Keyword(KeywordLocation location)
{
    /// <summary>Where the keyword is in the contract.</summary>
    public KeywordLocation Location { get; } = location;

    /// <summary>The types of instances that the keyword looks at; every other instance passes.</summary>
    public virtual InstanceTypes AppliesTo => InstanceTypes.All;

    /// <summary>Whether the keyword runs after all others in its schema, because it looks at what they evaluated.</summary>
    public virtual bool RunsLast => false;

    /// <summary>The yes/no pass. The instance is of a type in <see cref="AppliesTo"/>.</summary>
    public abstract bool IsValid(ref Evaluator evaluator, int instance);

    /// <summary>
    /// The collecting pass: adds every independent cause to the sink, and marks evaluated values as <see cref="IsValid"/> does.
    /// </summary>
    public abstract void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance);
}
