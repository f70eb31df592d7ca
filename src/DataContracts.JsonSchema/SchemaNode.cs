using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema;

/// <summary>
/// One schema of a compiled schema as its dialect reads it, for tools that derive something from schemas: location, keywords,
/// subschemas and where references lead. Immutable and safe for any number of threads.
/// </summary>
public sealed class SchemaNode : IEquatable<SchemaNode>
{
    private readonly SchemaGraph _graph;
    private readonly SchemaPlace _place;

    internal SchemaNode(SchemaGraph graph, SchemaPlace place)
    {
        _graph = graph;
        _place = place;
    }

    /// <summary>
    /// Where the schema is; the name of the property that holds it, where there is one. The pointer is of what is around the schema where a
    /// name on the way must not be shown.
    /// </summary>
    public SchemaLocation Location => new(
        _place.Document.Path, Value.NameRange, _graph.Secrets.Of(_place.Document).PointerOf(_place.Document, _place.Token));

    /// <summary>
    /// Whether values that the schema lists may be shown: no schema that may be for the same value marks it as secret (<c>writeOnly</c>,
    /// <c>x-sensitive</c>).
    /// </summary>
    public bool ShowsValues => _graph.Secrets.ShowValuesOf(_place.Document, _place.Token);

    /// <summary>Whether names of members that the schema lists may be shown, likewise.</summary>
    public bool ShowsNames => _graph.Secrets.ShowNamesOf(_place.Document, _place.Token);

    /// <summary>The schema as JSON: an object or a boolean.</summary>
    public JsonElementView Value => new(_place.Document, _place.Token);

    /// <summary>URI of the dialect that the schema is written in.</summary>
    public string Dialect => _place.Resource.Dialect.Uri;

    /// <summary>What the dialect is made of.</summary>
    internal Dialect DialectDefinition => _place.Resource.Dialect;

    /// <summary>The keywords that count here: those that the dialect knows, and before 2019-09 none beside <c>$ref</c>.</summary>
    public IEnumerable<SchemaKeyword> Keywords =>
        from member in Value.EnumerateObject()
        where Counts(member.Key)
        select new SchemaKeyword(_graph, _place, member.Key, member.Value);

    /// <summary>Looks a keyword up.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The keyword, or null where it is not there or does not count.</returns>
    public SchemaKeyword? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Counts(name) && Value.TryGetProperty(GeneralizedUtf8.Encode(name), out var value)
            ? new SchemaKeyword(_graph, _place, name, value)
            : null;
    }

    /// <inheritdoc/>
    public bool Equals(SchemaNode? other) => other is not null && Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SchemaNode);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>Whether a keyword of that name has a meaning here.</summary>
    internal bool Counts(string keyword) =>
        (keyword == "$ref" || !_place.IsOnlyReference) && _place.Resource.Dialect.Keywords.ContainsKey(keyword);
}
