namespace DataContracts.JsonSchema.Evaluation;

/// <summary>What a schema is asked: the same one has the same answer, however it is reached.</summary>
internal readonly record struct MemoKey(Schema Schema, int Instance, string Scope)
{
    public static MemoKey Of(ref Evaluator evaluator, Schema schema, int instance) => new(schema, instance, evaluator.Scope.Signature);
}
