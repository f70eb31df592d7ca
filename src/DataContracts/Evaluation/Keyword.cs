using DataContracts.Violations;
using DataContracts.Compilation;
using DataContracts.Reading;

namespace DataContracts.Evaluation;

/// <summary>One keyword of one schema, compiled: it answers yes or no without allocating, and explains a no in a second pass.</summary>
internal abstract class Keyword(KeywordPlace place)
{
    /// <summary>Where the keyword stands in the contract.</summary>
    public KeywordPlace Place { get; } = place;

    /// <summary>The types of instances that the keyword looks at; every other instance passes.</summary>
    public virtual InstanceTypes AppliesTo => InstanceTypes.All;

    /// <summary>Whether the keyword runs behind all others of its schema, because it looks at what they evaluated.</summary>
    public virtual bool RunsLast => false;

    /// <summary>Subschemas that look at the same instance: the edges on which a circle of references would never end.</summary>
    public virtual IEnumerable<Schema> InPlaceSubschemas => [];

    /// <summary>The yes/no pass. The instance is of a type in <see cref="AppliesTo"/>.</summary>
    public abstract bool IsValid(ref Evaluator evaluator, int instance);

    /// <summary>The collecting pass: adds every independent cause to the sink, and marks evaluated values as <see cref="IsValid"/> does.</summary>
    public abstract void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance);

    /// <summary>Shows the subschemas that are applied to the instance or below it; nothing for a keyword without any.</summary>
    public virtual void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
    }
}
