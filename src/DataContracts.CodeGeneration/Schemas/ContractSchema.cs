namespace DataContracts.CodeGeneration.Schemas;

/// <summary>A schema of a contract, with a number that is the same each time it is reached.</summary>
internal sealed class ContractSchema(SchemaIds ids, SchemaNode node)
{
    /// <summary>Identifies the schema within its contract.</summary>
    public int Id { get; } = ids.Of(node);

    public JsonElementView Value => node.Value;

    public string File => node.Location.File;

    /// <summary>Where it is, as far as that may be shown.</summary>
    public string ShownPointer => node.Location.Pointer;

    /// <summary>Whether a value that it lists, and a type's name or a member made of one, may be in C#.</summary>
    public bool ShowsValues => node.ShowsValues;

    /// <summary>Whether a property's name that it lists may be in C#.</summary>
    public bool ShowsNames => node.ShowsNames;

    public bool IsFalse => Value.Kind == JsonKind.False;

    /// <summary>The names of all keywords that count here.</summary>
    public IEnumerable<string> Keywords => node.Keywords.Select(keyword => keyword.Name);

    /// <summary>The kinds of values that each of them looks at.</summary>
    public IEnumerable<IReadOnlyList<JsonKind>> KindsOfKeywords => node.Keywords.Select(keyword => keyword.AppliesTo);

    /// <summary>The value of a keyword that the dialect knows and that counts here.</summary>
    public bool TryGet(string keyword, out JsonElementView value)
    {
        var found = node.Find(keyword);
        value = found?.Value ?? default;
        return found is not null;
    }

    public bool Has(string keyword) => node.Find(keyword) is not null;

    /// <summary>The one schema that a keyword has, or null.</summary>
    public ContractSchema? Schema(string keyword)
    {
        var found = node.Find(keyword) is { Value.Kind: not JsonKind.Array } value ? value.Subschemas.FirstOrDefault() : null;
        return found is null ? null : new(ids, found);
    }

    /// <summary>The schemas that a keyword has as an array.</summary>
    public IEnumerable<ContractSchema> Schemas(string keyword) =>
        node.Find(keyword) is { Value.Kind: JsonKind.Array } found ? found.Subschemas.Select(item => new ContractSchema(ids, item)) : [];

    public IEnumerable<KeyValuePair<string, ContractSchema>> SchemasByName(string keyword) =>
        node.Find(keyword) is { } found
            ? found.NamedSubschemas.DistinctBy(member => member.Key)
                .Select(member => KeyValuePair.Create(member.Key, new ContractSchema(ids, member.Value)))
            : [];

    /// <summary>The text of an annotation, which no dialect needs to know; null where there is none.</summary>
    public string? Text(ReadOnlySpan<byte> annotation) =>
        Value.TryGetProperty(annotation, out var value) && value.Kind == JsonKind.String ? value.GetString() : null;

    /// <summary>The string that a keyword has; null where it has none.</summary>
    public string? Keyword(string keyword) => TryGet(keyword, out var value) && value.Kind == JsonKind.String ? value.GetString() : null;

    /// <summary>Where a reference leads; null where it means different schemas on different ways.</summary>
    public ContractSchema? Follow(string keyword) => node.Find(keyword)?.Target is { } target ? new(ids, target) : null;

    /// <summary>Whether a dynamic reference means different schemas on different ways.</summary>
    public bool IsDynamic(string keyword) => node.Find(keyword) is { IsDynamic: true };
}
