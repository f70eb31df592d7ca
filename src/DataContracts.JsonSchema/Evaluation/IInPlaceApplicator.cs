using DataContracts.JsonSchema.Evaluation.Planning;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>A keyword whose subschemas look at the same instance (JSON Schema 2020-12 Core, section 10.2), or a reference.</summary>
internal interface IInPlaceApplicator : IApplicator
{
    /// <summary>The subschemas: the edges on which a circle of references would never end.</summary>
    public IEnumerable<Schema> InPlaceSubschemas { get; }

    IEnumerable<AppliedSchema> IApplicator.Subschemas => InPlaceSubschemas.Select(schema => new AppliedSchema(schema));

    /// <summary>What <see cref="InPlaceSubschemas"/> say about the verdict.</summary>
    public Combination Combination => Combination.None;

    /// <summary>Whether it depends on the instance which of the subschemas are applied.</summary>
    public bool MayPassOver => false;

    /// <summary>Whether the keyword does nothing but hand the instance to its one subschema.</summary>
    public bool IsReference => false;
}
