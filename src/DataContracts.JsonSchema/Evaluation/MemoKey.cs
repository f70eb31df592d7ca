namespace DataContracts.JsonSchema.Evaluation;

/// <summary>What a schema is asked: the same one has the same answer, however it is reached.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Instance">The token of the value.</param>
/// <param name="Scope">The signature of the dynamic scope.</param>
internal readonly record struct MemoKey(Schema Schema, int Instance, int Scope)
{
    public static MemoKey Of(ref Evaluator evaluator, Schema schema, int instance) => new(schema, instance, evaluator.Scope.Sign());
}
