namespace DataContracts.CodeGeneration.Schemas;

/// <summary>Numbers the schemas of a contract in the order in which they are reached.</summary>
internal sealed class SchemaIds
{
    private readonly Dictionary<SchemaNode, int> _ids = [];

    /// <summary>How many schemas were reached.</summary>
    public int Count => _ids.Count;

    public int Of(SchemaNode node)
    {
        if (!_ids.TryGetValue(node, out var id))
        {
            id = _ids.Count;
            _ids.Add(node, id);
        }

        return id;
    }
}
