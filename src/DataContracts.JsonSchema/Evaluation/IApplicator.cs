namespace DataContracts.JsonSchema.Evaluation;

/// <summary>A keyword with subschemas (JSON Schema 2020-12 Core, section 10).</summary>
internal interface IApplicator
{
    /// <summary>Shows the subschemas that are applied to the instance or below it.</summary>
    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor);
}
