namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// Numbers for all that a dynamic reference can see of a scope: each resource once, where it was entered first. Zero is the empty scope.
/// </summary>
internal sealed class ScopeSignatures
{
    private readonly Dictionary<(int Outer, int Resource), int> _known = [];
    private readonly List<(int Outer, int Resource)> _entered = [(0, -1)];

    /// <summary>The signature of a scope in which one more resource was entered.</summary>
    public int Enter(int outer, int resource)
    {
        if (_known.TryGetValue((outer, resource), out var known))
        {
            return known;
        }

        var signature = outer;
        if (!IsEntered(outer, resource))
        {
            signature = _entered.Count;
            _entered.Add((outer, resource));
        }

        _known.Add((outer, resource), signature);
        return signature;
    }

    private bool IsEntered(int signature, int resource)
    {
        while (signature > 0 && _entered[signature].Resource != resource)
        {
            signature = _entered[signature].Outer;
        }

        return signature > 0;
    }
}
