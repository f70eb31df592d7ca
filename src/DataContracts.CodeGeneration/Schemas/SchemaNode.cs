using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>A schema of a contract at its location, as its dialect reads it.</summary>
/// <param name="Set">Resolves its references.</param>
/// <param name="Document">The document.</param>
/// <param name="Value">The schema.</param>
/// <param name="Resource">The schema resource that holds it.</param>
internal sealed record SchemaNode(SchemaSet Set, SourceDocument Document, JsonElementView Value, SchemaResource Resource)
{
    /// <summary>Identifies the schema within its contract.</summary>
    public int Id { get; } = Set.IdOf(Document, Value.Index);

    public bool IsFalse => Value.Kind == JsonKind.False;

    /// <summary>The value of a keyword that the dialect knows and that counts here.</summary>
    public bool TryGet(string keyword, out JsonElementView value)
    {
        value = default;
        return Resource.Dialect.Keywords.ContainsKey(keyword)
            && (keyword == "$ref" || !IsOnlyReference)
            && Value.TryGetProperty(System.Text.Encoding.UTF8.GetBytes(keyword), out value);
    }

    public bool Has(string keyword) => TryGet(keyword, out _);

    /// <summary>The names of all keywords that count here.</summary>
    public IEnumerable<string> Keywords => Value.EnumerateObject().Select(member => member.Key).Where(Has);

    public SchemaNode? Schema(string keyword) =>
        TryGet(keyword, out var value) && IsSchema(value) ? Set.At(Document, value, Resource) : null;

    public IEnumerable<SchemaNode> Schemas(string keyword) =>
        TryGet(keyword, out var value) ? value.EnumerateArray().Where(IsSchema).Select(item => Set.At(Document, item, Resource)) : [];

    public IEnumerable<KeyValuePair<string, SchemaNode>> SchemasByName(string keyword) =>
        TryGet(keyword, out var value)
            ? value.EnumerateObject().DistinctBy(member => member.Key)
                .Where(member => IsSchema(member.Value))
                .Select(member => KeyValuePair.Create(member.Key, Set.At(Document, member.Value, Resource)))
            : [];

    /// <summary>The text of an annotation, which no dialect needs to know; null where there is none.</summary>
    public string? Text(ReadOnlySpan<byte> annotation) =>
        Value.TryGetProperty(annotation, out var value) && value.Kind == JsonKind.String ? value.GetString() : null;

    /// <summary>The string that a keyword has; null where it has none.</summary>
    public string? Keyword(string keyword) => TryGet(keyword, out var value) && value.Kind == JsonKind.String ? value.GetString() : null;

    /// <summary>Where a reference leads.</summary>
    public SchemaNode? Follow(string keyword) =>
        TryGet(keyword, out var value) && value.Kind == JsonKind.String ? Set.Follow(this, keyword, value) : null;

    // In draft-07 and before, nothing beside a reference counts.
    private bool IsOnlyReference => Resource.Dialect.RefReplacesSiblings && Value.TryGetProperty("$ref"u8, out _);

    private static bool IsSchema(JsonElementView value) => value.Kind is JsonKind.Object or JsonKind.True or JsonKind.False;
}
