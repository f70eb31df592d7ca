namespace DataContracts.JsonSchema.Evaluation;

/// <summary>Sees the keywords of a schema at an instance, one after the other.</summary>
internal interface IKeywordVisitor
{
    public void Visit(ref Evaluator evaluator, Keyword keyword, int instance);
}
