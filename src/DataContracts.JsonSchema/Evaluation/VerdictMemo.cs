namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// Earlier verdicts of schemas on values. Branches that refer back to one schema ask it again for every combination of branches above,
/// which would double the work at each level of a document.
/// </summary>
internal sealed class VerdictMemo
{
    private readonly Dictionary<MemoKey, bool> _verdicts = [];

    public bool IsValid(ref Evaluator evaluator, Schema schema, int instance)
    {
        var question = MemoKey.Of(ref evaluator, schema, instance);

        // A schema that accepts a value also marks what it evaluated: while marks are kept, only a refusal is an answer by itself.
        if (_verdicts.TryGetValue(question, out var known) && !(known && evaluator.IsTracking))
        {
            return known;
        }

        var isValid = schema.IsValidUncached(ref evaluator, instance);
        _verdicts[question] = isValid;
        return isValid;
    }
}
