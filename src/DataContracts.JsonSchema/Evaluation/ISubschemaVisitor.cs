namespace DataContracts.JsonSchema.Evaluation;

/// <summary>Sees the subschemas that a keyword applies, each with the value that it is applied to.</summary>
internal interface ISubschemaVisitor
{
    /// <summary>Takes one application.</summary>
    /// <param name="evaluator">The evaluation.</param>
    /// <param name="schema">The subschema.</param>
    /// <param name="instance">The value.</param>
    /// <param name="part">The subschema's name or position below the keyword, where there are several.</param>
    /// <param name="sibling">The keyword that holds the subschema, where another one applies it, as <c>if</c> does <c>then</c>.</param>
    public void Visit(ref Evaluator evaluator, Schema schema, int instance, string? part = null, string? sibling = null);
}
