namespace DataContracts.JsonSchema.Evaluation;

/// <summary>
/// The schemas whose own lists of values and names are secret, because some schema that may be for the same value marks it. For that,
/// pairs of schemas that may meet at one value are followed from the root.
/// </summary>
internal sealed class SecretSchemas
{
    // A contract in which more schemas meet than this shows none of its values.
    private const int MaxPairs = 200_000;

    private readonly MarkedSchemas _marks;
    private readonly HashSet<(Schema, Schema)> _met = [];
    private readonly Stack<(Schema Own, Schema Other)> _pending = new();
    private readonly HashSet<Schema> _values = [];
    private readonly HashSet<Schema> _parts = [];
    private readonly HashSet<Schema> _names = [];

    private SecretSchemas(MarkedSchemas marks) => _marks = marks;

    public static SecretSchemas Find(Schema root, MarkedSchemas marks)
    {
        var found = new SecretSchemas(marks);
        found.Meet(root, root);
        while (found._pending.TryPop(out var pair))
        {
            found.Follow(pair.Own, pair.Other);
        }

        found.HideBelow();
        return found;
    }

    /// <summary>Whether all values are secret that the schema lists.</summary>
    public bool HideValues(Schema schema) => _met.Count >= MaxPairs || _values.Contains(schema);

    /// <summary>Whether the objects and arrays are secret that the schema lists, for a part of them is.</summary>
    public bool HideParts(Schema schema) => _met.Count >= MaxPairs || _parts.Contains(schema);

    /// <summary>Whether the names of members are secret that the schema lists.</summary>
    public bool HideNames(Schema schema) => _met.Count >= MaxPairs || _names.Contains(schema);

    private void Meet(Schema own, Schema other)
    {
        if (_marks.Reach(other) && _met.Count < MaxPairs && _met.Add((own, other)))
        {
            _pending.Push((own, other));
        }
    }

    private void Follow(Schema own, Schema other)
    {
        _parts.Add(own);
        if (other.IsSensitive)
        {
            _values.Add(own);
        }

        if (_marks.MarkNames(other))
        {
            _names.Add(own);
        }

        var (ownParts, otherParts) = (_marks.PartsOf(own), _marks.PartsOf(other));
        foreach (var below in ownParts.InPlace)
        {
            Meet(below, other);
        }

        foreach (var below in otherParts.InPlace)
        {
            Meet(own, below);
        }

        foreach (var below in otherParts.Below.Where(below => _marks.Reach(below.Schema)))
        {
            foreach (var part in ownParts.Meeting(below))
            {
                Meet(part, below.Schema);
            }
        }
    }

    /// <summary>What a schema of a secret value lists for the value's parts is secret too.</summary>
    private void HideBelow()
    {
        var pending = new Stack<Schema>(_values);
        while (pending.TryPop(out var schema))
        {
            var parts = _marks.PartsOf(schema);
            foreach (var below in parts.InPlace.Concat(parts.Below.Select(part => part.Schema)).Where(_values.Add))
            {
                pending.Push(below);
            }
        }
    }
}
