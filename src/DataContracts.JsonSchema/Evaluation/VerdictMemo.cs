namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// Earlier verdicts of schemas on values, with the marks that they set. Branches that refer back to one schema ask it again for every
/// combination of branches above, which would double the work at each level of a document.
/// </summary>
internal sealed class VerdictMemo
{
    // What is asked again is asked soon, mostly: forgetting all of it now and then bounds the memory at little cost.
    private const int MaxVerdicts = 1_000_000;

    private readonly Dictionary<MemoKey, Verdict> _verdicts = [];

    /// <summary>The verdict, where it is known; marks that belong to it are set.</summary>
    public bool TryFind(ref Evaluator evaluator, in MemoKey question, out bool isValid)
    {
        isValid = false;
        if (!_verdicts.TryGetValue(question, out var known) || (known is { IsValid: true, Marks: null } && evaluator.IsTracking))
        {
            return false;
        }

        isValid = known.IsValid;
        if (isValid && evaluator.IsTracking)
        {
            evaluator.MarkAll(known.Marks!);
        }

        return true;
    }

    /// <summary>Remembers a verdict.</summary>
    /// <param name="evaluator">The evaluation.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="isValid">The verdict.</param>
    /// <param name="time">The time of the marks before it was asked.</param>
    public bool Keep(ref Evaluator evaluator, in MemoKey question, bool isValid, int time)
    {
        if (_verdicts.Count == MaxVerdicts)
        {
            _verdicts.Clear();
        }

        _verdicts[question] = new Verdict(isValid, isValid && evaluator.IsTracking ? evaluator.Marks.Since(time) : null);
        return isValid;
    }

    /// <summary>A verdict; the marks are null where nobody asked for them.</summary>
    private readonly record struct Verdict(bool IsValid, int[]? Marks);
}
