namespace DataContracts.JsonSchema.Evaluation;

/// <summary>A keyword with subschemas (JSON Schema 2020-12 Core, section 10).</summary>
internal interface IApplicator
{
    /// <summary>The subschemas, with the part of a value that each is for, whatever the value.</summary>
    public IEnumerable<AppliedSchema> Subschemas { get; }

    /// <summary>Whether the keyword says by name or pattern which members it is for.</summary>
    public bool DeclaresMembers => false;

    /// <summary>Shows the subschemas that are applied to the instance or below it.</summary>
    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor);
}
