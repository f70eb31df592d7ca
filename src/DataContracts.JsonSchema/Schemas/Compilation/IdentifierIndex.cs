using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>The schemas of a contract root by the identifier that each file has as a whole.</summary>
internal sealed class IdentifierIndex
{
    private readonly Dictionary<string, List<JsonElementView>> _byUri = new(StringComparer.Ordinal);
    private readonly string _defaultIdKeyword;

    /// <param name="paths">Full paths of files.</param>
    /// <param name="load">Reads one; null where it can't be read.</param>
    /// <param name="defaultDialect">The dialect of a schema that names none; null for the standard's newest.</param>
    public IdentifierIndex(IEnumerable<string> paths, Func<string, SourceDocument?> load, string? defaultDialect)
    {
        _defaultIdKeyword = IdKeyword(defaultDialect ?? DialectRegistry.DefaultUri);
        foreach (var path in paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (load(path) is { } document && Identifier(document) is { } id && UriOf(document, id) is { } uri)
            {
                if (!_byUri.TryGetValue(uri, out var files))
                {
                    _byUri.Add(uri, files = []);
                }

                files.Add(id);
            }
        }
    }

    /// <summary>The file with that absolute identifier, or null.</summary>
    /// <param name="uri">An absolute URI without a fragment.</param>
    /// <param name="problems">That several have it.</param>
    public string? Find(string uri, out IReadOnlyList<SchemaProblem> problems)
    {
        var files = _byUri.GetValueOrDefault(uri) ?? [];
        problems = [.. Problems(uri, files)];
        return problems.Count > 0 || files.Count == 0 ? null : files[0].Document.Path;
    }

    /// <summary>All identifiers that several files have, reported at each of them.</summary>
    public IEnumerable<SchemaProblem> Problems() => _byUri.SelectMany(entry => Problems(entry.Key, entry.Value));

    private IEnumerable<SchemaProblem> Problems(string uri, IEnumerable<JsonElementView> files)
    {
        var schemas = files.Where(IsSchema).ToArray();
        return schemas.Length < 2 ? [] : schemas.Select((id, index) => Problem(uri, id, schemas[index == 0 ? 1 : 0]));
    }

    private static SchemaProblem Problem(string uri, JsonElementView id, JsonElementView other)
    {
        var file = id.Document.Path;
        var there = Path.GetRelativePath(Path.GetDirectoryName(file) ?? file, other.Document.Path).Replace('\\', '/');
        return new SchemaProblem(
            SchemaRules.SharedIdentifier,
            file,
            id.Range,
            $"the identifier '{uri}' is also that of {there}, line {other.Range.StartLine}, "
            + "so a reference to it may mean either; change one of them",
            id.Pointer);
    }

    /// <summary>Documents that are not schemas may have members named like identifiers, which number their objects.</summary>
    private bool IsSchema(JsonElementView id) =>
        id.Document.Root.TryGetProperty("$schema"u8, out _)
            ? id.Pointer == "/" + IdKeyword(id.Document)
            : id.Pointer == "/" + _defaultIdKeyword
                && (id.Document.Path.EndsWith(".schema.json", StringComparison.OrdinalIgnoreCase)
                    || Uri.TryCreate(id.GetString(), UriKind.Absolute, out _));

    private string IdKeyword(SourceDocument document) =>
        document.Root.TryGetProperty("$schema"u8, out var schema) && schema.Kind == JsonKind.String
            ? IdKeyword(schema.GetString())
            : _defaultIdKeyword;

    private static string IdKeyword(string dialect) => DialectRegistry.Find(ReferenceUri.Split(dialect).Uri)?.IdKeyword ?? "$id";

    private static JsonElementView? Identifier(SourceDocument document) =>
        (document.Root.TryGetProperty("$id"u8, out var id) || document.Root.TryGetProperty("id"u8, out id)) && id.Kind == JsonKind.String
            ? id
            : null;

    private static string? UriOf(SourceDocument document, JsonElementView id) =>
        ReferenceUri.Resolve(ReferenceUri.OfDocument(document.Path), ReferenceUri.Split(id.GetString()).Uri);
}
