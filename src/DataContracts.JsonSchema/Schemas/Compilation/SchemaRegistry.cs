using System.Runtime.CompilerServices;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>
/// All documents and schema resources that one contract reaches. Nothing is ever fetched: files below the contract roots, and the embedded
/// meta-schemas.
/// </summary>
internal sealed class SchemaRegistry(CompilerOptions options, ISchemaSource source)
{
    private readonly Dictionary<string, SchemaResource> _byUri = new(StringComparer.Ordinal);
    private readonly Dictionary<(SourceDocument, int), SchemaResource> _byRoot = [];
    private readonly List<SchemaResource> _resources = [];
    private readonly List<string> _files = [];
    private readonly List<SchemaProblem> _problems = [];
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unusable = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dialect> _dialects = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dialectsInSearch = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceDocument, Dictionary<string, JsonElementView>> _embedded = [];
    private readonly HashSet<SourceDocument> _ownDocuments = [];
    private readonly List<SchemaResource> _doubtful = [];
    private readonly HashSet<SchemaResource> _doubted = [];
    private IdentifierIndex? _identifiers;
    private ContractSecrets? _secrets;

    public IReadOnlyList<SchemaResource> Resources => _resources;

    // A file that can't be read matters only where something refers to it by its path.
    private IdentifierIndex Identifiers => _identifiers ??=
        new IdentifierIndex(options.Roots.SelectMany(source.Enumerate), path => source.Load(path, out _), options.DefaultDialect);

    /// <summary>What must not be shown of the documents, as far as that is known without compiling them.</summary>
    public ContractSecrets Secrets => _secrets ??= new ContractSecrets(() => UncompiledSecrets.Find(_ownDocuments));

    /// <summary>The files read, in order.</summary>
    public IReadOnlyList<string> Files => _files;

    public IReadOnlyList<SchemaProblem> Problems => _problems;

    /// <summary>The schemas of the contract's own files that only their meta-schema can judge.</summary>
    public IReadOnlyList<SchemaResource> Doubtful => _doubtful;

    public void Doubt(SchemaResource dialectRoot)
    {
        if (_ownDocuments.Contains(dialectRoot.Document) && _doubted.Add(dialectRoot))
        {
            _doubtful.Add(dialectRoot);
        }
    }

    public void Report(SchemaProblem problem) => _problems.Add(problem);

    public void Report(Rule rule, SourceDocument document, int token, string message) =>
        _problems.Add(new SchemaProblem(
            rule, document.Path, document.RangeOf(token), message, Secrets.Of(document).PointerOf(document, token)));

    /// <summary>Takes a contract's file, known by its path and by its identifier.</summary>
    public SchemaResource? AddFile(SourceDocument document)
    {
        _files.Add(document.Path);
        _ownDocuments.Add(document);
        _secrets = null;
        return AddDocument(document, ReferenceUri.OfDocument(document.Path));
    }

    public SchemaResource Add(
        string uri, string retrievalUri, SourceDocument document, int root, Dialect dialect, SchemaResource? dialectRoot)
    {
        var resource = new SchemaResource(_resources.Count, uri, retrievalUri, document, root, dialect, dialectRoot);
        if (!_byUri.TryAdd(uri, resource) && !(root == 0 && uri == retrievalUri))
        {
            var other = _byUri[uri];
            Report(SchemaRules.DuplicateIdentifier, document, root,
                $"the identifier '{uri}' is declared twice; the other is in {Path.GetFileName(other.Document.Path)}, line "
                    + $"{other.Document.RangeOf(other.Root).StartLine}");
        }

        _resources.Add(resource);
        _byRoot[(document, root)] = resource;
        return resource;
    }

    /// <summary>Full paths of the files that a reference may lead to.</summary>
    public IEnumerable<string> FilesBelowRoots() => options.Roots.SelectMany(source.Enumerate).Distinct(StringComparer.Ordinal);

    /// <summary>The resource that starts at a token, or null.</summary>
    public SchemaResource? At(SourceDocument document, int token) => _byRoot.GetValueOrDefault((document, token));

    /// <summary>The resource with that absolute URI, read from where it lies if need be.</summary>
    public SchemaResource? Find(string uri, out ReferenceFailure failure)
    {
        failure = ReferenceFailure.NotFound;
        if (_byUri.TryGetValue(uri, out var known))
        {
            return known;
        }

        if (MetaSchema(uri) is { } metaSchema)
        {
            return AddDocument(metaSchema, uri);
        }

        if (ReferenceUri.FilePath(uri) is { } path)
        {
            return LoadFile(path, uri, out failure);
        }

        if (source.Find(uri) is { } document)
        {
            return AddDocument(document, uri);
        }

        if (Identifiers.Find(uri, out var problems) is { } file)
        {
            return LoadFile(file, ReferenceUri.OfDocument(file), out failure);
        }

        _problems.AddRange(problems);
        failure = problems.Count > 0 ? ReferenceFailure.Unreadable : failure;
        return null;
    }

    /// <summary>The meta-schema of a dialect or of a vocabulary, which is at hand everywhere; null where the URI names none.</summary>
    public SourceDocument? MetaSchema(string uri) =>
        options.Vocabularies.FirstOrDefault(vocabulary => vocabulary.MetaSchemaIdentifier == uri)?
            .MetaSchema() ?? EmbeddedMetaSchemas
            .Find(uri);

    private SchemaResource? LoadFile(string path, string uri, out ReferenceFailure failure)
    {
        if (!options.Roots.Any(root => IsBelow(path, root) && IsBelow(source.Resolve(path), source.Resolve(root))))
        {
            failure = ReferenceFailure.OutsideRoots;
            return null;
        }

        failure = _unusable.Contains(uri) ? ReferenceFailure.Unreadable : ReferenceFailure.NotFound;
        if (!_loaded.Add(uri))
        {
            return null;
        }

        var document = source.Load(path, out var problem);
        if (problem is not null)
        {
            var message = (Secrets.AreMarked ? problem.MessageWithoutText : null) ?? problem.Message;
            _problems.Add(new SchemaProblem(problem.Rule, path, problem.Range, message, null));
        }

        var resource = document is null ? null : AddFile(document);
        if (resource is null && (problem is not null || document is not null))
        {
            failure = ReferenceFailure.Unreadable;
            _unusable.Add(uri);
        }

        return resource;
    }

    private SchemaResource? AddDocument(SourceDocument document, string retrievalUri)
    {
        _loaded.Add(retrievalUri);
        if (FirstDialect(document) is not { } dialect)
        {
            return null;
        }

        new SchemaIndexer(this, document, retrievalUri).Index(dialect);
        var root = _byRoot[(document, 0)];
        _byUri.TryAdd(retrievalUri, root);
        return root;
    }

    /// <summary>A dialect by its URI: one of the standard's, or one that a meta-schema within reach declares.</summary>
    /// <param name="uri">The URI, without a fragment.</param>
    /// <param name="document">The document that names it, which may hold the meta-schema as an embedded resource.</param>
    /// <param name="unknownVocabulary">The vocabulary that the meta-schema requires and that is not known, or null.</param>
    public Dialect? FindDialect(string uri, SourceDocument document, out string? unknownVocabulary)
    {
        unknownVocabulary = null;
        if (uri.Length == 0)
        {
            return null;
        }

        if (DialectRegistry.Find(uri) is { } standard)
        {
            return standard;
        }

        // A meta-schema which says that it is its own would be asked for without end, and a long chain of them beyond the stack.
        if (_dialects.TryGetValue(uri, out var known) || !RuntimeHelpers.TryEnsureSufficientExecutionStack() || !_dialectsInSearch.Add(uri))
        {
            return known;
        }

        known = Find(uri, out _) is { } metaSchema
            ? Declared(uri, metaSchema.Document.Root, metaSchema.Dialect, out unknownVocabulary)
            : EmbeddedDialect(uri, document, out unknownVocabulary);
        if (known is not null)
        {
            _dialects.Add(uri, known);
        }

        _dialectsInSearch.Remove(uri);
        return known;
    }

    private Dialect? Declared(string uri, JsonElementView metaSchema, Dialect? inherited, out string? unknownVocabulary) =>
        CustomDialect.Create(uri, metaSchema, options.Vocabularies, out unknownVocabulary)
            ?? (unknownVocabulary is null && inherited is not null ? inherited with { Uri = uri, KnowsLegalValues = false } : null);

    /// <summary>The meta-schema may be a resource of the very document that names it (2020-12 Core, section 9.3).</summary>
    private Dialect? EmbeddedDialect(string uri, SourceDocument document, out string? unknownVocabulary)
    {
        unknownVocabulary = null;
        if (!EmbeddedIn(document).TryGetValue(uri, out var embedded))
        {
            return null;
        }

        var own = embedded.TryGetProperty("$schema"u8, out var schema) && schema.Kind == JsonKind.String
            ? schema.GetString()
            : options.DefaultDialect ?? DialectRegistry.DefaultUri;
        return Declared(uri, embedded, FindDialect(ReferenceUri.Split(own).Uri, document, out _), out unknownVocabulary);
    }

    /// <summary>The objects below a document's root by their identifiers, read once: each resource may name another dialect.</summary>
    private Dictionary<string, JsonElementView> EmbeddedIn(SourceDocument document)
    {
        if (!_embedded.TryGetValue(document, out var found))
        {
            found = new(StringComparer.Ordinal);
            for (var token = 1; token < document.Tokens.Length; token++)
            {
                if (new JsonElementView(document, token) is { Kind: JsonKind.Object } value
                    && value.TryGetProperty("$id"u8, out var id) && id.Kind == JsonKind.String)
                {
                    _ = found.TryAdd(ReferenceUri.Split(id.GetString()).Uri, value);
                }
            }

            _embedded.Add(document, found);
        }

        return found;
    }

    private Dialect? FirstDialect(SourceDocument document)
    {
        if (!document.Root.TryGetProperty("$schema"u8, out var schema))
        {
            var standard = options.DefaultDialect ?? DialectRegistry.DefaultUri;
            return FindDialect(ReferenceUri.Split(standard).Uri, document, out var missing) ?? Unknown(document, 0, standard, missing);
        }

        if (schema.Kind != JsonKind.String)
        {
            Report(SchemaRules.InvalidSchema, document, schema.Index, "'$schema' must be a string");
            return null;
        }

        return FindDialect(
            ReferenceUri.Split(schema.GetString()).Uri, document, out var unknown)
            ?? Unknown(document, schema.Index, schema.GetString(), unknown);
    }

    private Dialect? Unknown(SourceDocument document, int token, string uri, string? vocabulary)
    {
        var hint = DialectSuggestion.For(ReferenceUri.Split(uri).Uri) is { } meant
            ? $"did you mean '{meant}'?"
            : "known are " + string.Join(", ", DialectRegistry.All.Select(dialect => dialect.Uri));
        Report(SchemaRules.UnknownDialect, document, token, vocabulary is null
            ? $"the dialect '{uri}' is not known; {hint}"
            : $"the dialect '{uri}' requires the vocabulary '{vocabulary}', which is not known");
        return null;
    }

    private static bool IsBelow(string path, string root) =>
        Path.GetFullPath(path)
            .StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
