using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>
/// A schema resource (JSON Schema 2020-12 Core, section 4.3.5): a schema with an identifier of its own, and the anchors inside it.
/// </summary>
internal sealed class SchemaResource(
    int index, string uri, string retrievalUri, SourceDocument document, int root, Dialect dialect, SchemaResource? dialectRoot)
{
    /// <summary>Position in the order in which resources were found.</summary>
    public int Index => index;

    /// <summary>Absolute URI without a fragment.</summary>
    public string Uri => uri;

    /// <summary>The URI of the file that holds it: the second base for relative references.</summary>
    public string RetrievalUri => retrievalUri;

    public SourceDocument Document => document;

    public int Root => root;

    public Dialect Dialect => dialect;

    /// <summary>The outermost resource around this one in whose dialect everything between is written.</summary>
    public SchemaResource DialectRoot => dialectRoot ?? this;

    /// <summary>Anchor → token of its schema.</summary>
    public Dictionary<string, int> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>The anchors among them that dynamic references look for.</summary>
    public Dictionary<string, int> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}
