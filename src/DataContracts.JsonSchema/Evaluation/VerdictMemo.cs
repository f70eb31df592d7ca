namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// Earlier verdicts of schemas on values. Branches that refer back to one schema ask it again for every combination of branches above,
/// which would double the work at each level of a document.
/// </summary>
internal sealed class VerdictMemo
{
    private readonly Dictionary<MemoKey, bool> _verdicts = [];

    /// <summary>
    /// The verdict, where it is known. A schema that accepts a value also marks what it evaluated: while marks are kept, only a refusal
    /// is an answer by itself.
    /// </summary>
    public bool TryFind(ref Evaluator evaluator, in MemoKey question, out bool isValid) =>
        _verdicts.TryGetValue(question, out isValid) && !(isValid && evaluator.IsTracking);

    /// <summary>Remembers a verdict.</summary>
    public bool Keep(in MemoKey question, bool isValid)
    {
        _verdicts[question] = isValid;
        return isValid;
    }
}
