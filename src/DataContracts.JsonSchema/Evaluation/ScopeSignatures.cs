namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// Numbers for all that a dynamic reference can see of a scope: each resource once, where it was entered first. Zero is the empty scope.
/// </summary>
internal sealed class ScopeSignatures
{
    private readonly Dictionary<(int Outer, int Resource), int> _known = [];
    private readonly List<(int Outer, int Resource)> _entered = [(0, -1)];

    // Of the scope's outermost resources, each with those outside it.
    private readonly List<int> _signed = [];

    /// <summary>The signature of a scope, whose resources are those of the last time but for what <see cref="Keep"/> said.</summary>
    /// <param name="resources">The resources that were entered, outermost first; at least one.</param>
    public int Of(ReadOnlySpan<int> resources)
    {
        for (var count = _signed.Count; count < resources.Length; count++)
        {
            _signed.Add(Enter(count == 0 ? 0 : _signed[count - 1], resources[count]));
        }

        return _signed[resources.Length - 1];
    }

    /// <summary>Resources were left: only so many are still those of the last time.</summary>
    public void Keep(int resources)
    {
        if (_signed.Count > resources)
        {
            _signed.RemoveRange(resources, _signed.Count - resources);
        }
    }

    /// <summary>The signature of a scope in which one more resource was entered.</summary>
    private int Enter(int outer, int resource)
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
