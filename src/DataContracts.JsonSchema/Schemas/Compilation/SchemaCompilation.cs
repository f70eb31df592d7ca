using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Text.Patterns;
using DataContracts.JsonSchema.Text.StringFormats;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>Turns schemas into what is evaluated, each once, following references as they appear.</summary>
internal sealed class SchemaCompilation
{
    private readonly SchemaRegistry _registry;
    private readonly Dictionary<(SourceDocument, int), Schema> _schemas = [];
    private readonly Queue<Schema> _pending = new();
    private readonly List<IDynamicReference> _dynamicReferences = [];
    private readonly List<LocatedReference> _references = [];
    private readonly Dictionary<string, EcmaPattern> _patterns = new(StringComparer.Ordinal);
    private readonly ReferenceResolver _resolver;
    private Schema? _root;

    public SchemaCompilation(CompilerOptions options, SchemaRegistry registry)
    {
        Options = options;
        _registry = registry;
        _resolver = new ReferenceResolver(registry);
        Secrets = new ContractSecrets(() => Marked is null ? new SecretPlaces() : SecretTokens.Of(_root!, Marked, options));
    }

    public CompilerOptions Options { get; }

    public bool NeedsMarks { get; private set; }

    public bool NeedsScope { get; private set; }

    public IReadOnlyCollection<Schema> Schemas => _schemas.Values;

    /// <summary>What must not be shown of the contract's own documents.</summary>
    public ContractSecrets Secrets { get; }

    /// <summary>What the contract marks as secret, when every schema is compiled; null for nothing.</summary>
    public MarkedSchemas? Marked { get; private set; }

    /// <summary>Every reference that was followed, in order.</summary>
    public IReadOnlyList<LocatedReference> References => _references;

    public IReadOnlyList<IDynamicReference> DynamicReferences => _dynamicReferences;

    public Schema Compile(SchemaResource root)
    {
        var schema = SchemaAt(root.Document, root.Root, root);
        do
        {
            CompilePending();
            NeedsScope |= _dynamicReferences.Aggregate(
                false, (needs, reference) => reference.AddCandidates(_registry.Resources, this) | needs);
        }
        while (_pending.Count > 0);

        foreach (var reference in _dynamicReferences.Where(reference => reference.LeadsNowhere))
        {
            Report(
                SchemaRules.UnresolvableReference,
                reference.Location.Document,
                reference.Location.ValueToken,
                "this leads nowhere: no schema within reach declares the dynamic anchor");
        }

        _root = schema;
        Marked = MarkedSchemas.Of(Schemas);
        return schema;
    }

    /// <summary>The schema at a token; compiled later, so that a deep or circular contract needs no deep stack.</summary>
    public Schema SchemaAt(SourceDocument document, int token, SchemaResource resource)
    {
        if (_schemas.TryGetValue((document, token), out var known))
        {
            return known;
        }

        var own = _registry.At(document, token);
        var place = new SchemaPlace(document, token, own ?? resource);
        var schema = new Schema
        {
            Place = place,
            Secrets = Secrets,
            Volatility = VolatilityOf(document, token),
            EnteredResource = own?.Index ?? -1,
        };
        _schemas.Add((document, token), schema);
        _pending.Enqueue(schema);
        return schema;
    }

    public (
        SourceDocument? Document,
        int Token,
        SchemaResource? Resource) Locate(string reference, SchemaResource resource, KeywordContext context)
    {
        var target = _resolver.Resolve(reference, resource, context);
        var place = target.Document is { } document ? new SchemaPlace(document, target.Token, target.Resource!) : (SchemaPlace?)null;
        _references.Add(new LocatedReference(context.Document, context.Value, resource, place));
        return target;
    }

    public void Add(IDynamicReference reference) => _dynamicReferences.Add(reference);

    public void Report(Rule rule, SourceDocument document, int token, string message) => _registry.Report(rule, document, token, message);

    /// <summary>A pattern, translated once however often the contract has it; null with the reason if it is invalid.</summary>
    public EcmaPattern? PatternOf(string source, out PatternError? error)
    {
        error = null;
        if (!_patterns.TryGetValue(source, out var pattern) && EcmaPattern.TryParse(source, out pattern, out error))
        {
            _patterns.Add(source, pattern);
        }

        return pattern;
    }

    private void CompilePending()
    {
        while (_pending.TryDequeue(out var next))
        {
            CompileOne(next);
        }
    }

    private void CompileOne(Schema schema)
    {
        var (document, token, _) = schema.Place;
        var value = document.Tokens[token];
        switch (value.Type)
        {
            case InstanceTypes.Object:
                var keywords = CompileKeywords(schema.Place);
                NeedsMarks |= keywords.Any(keyword => keyword.RunsLast);
                var types = keywords.OfType<ITypeAssertion>().Aggregate(InstanceTypes.All, (all, keyword) => all & keyword.TypeMask);
                schema.Complete(types, keywords, IsSensitive(document, token));
                break;
            case InstanceTypes.Boolean when value.IsTrue:
                schema.Complete(InstanceTypes.All, [], isSensitive: false);
                break;
            case InstanceTypes.Boolean:
                var isMember = token > 0 && document.Tokens[token - 1].IsName;
                schema.CompleteFalse(new FalseSchema(new KeywordLocation(document, isMember ? token - 1 : token, token, "false", Secrets)));
                break;
            default:
                Report(SchemaRules.InvalidSchema, document, token, "a schema must be an object or a boolean");
                schema.Complete(InstanceTypes.All, [], isSensitive: false);
                break;
        }
    }

    private ImmutableArray<Keyword> CompileKeywords(SchemaPlace schemaPlace)
    {
        var (document, schema, resource) = schemaPlace;
        var dialect = resource.Dialect;
        var onlyReference = schemaPlace.IsOnlyReference;
        var keywords = ImmutableArray.CreateBuilder<Keyword>();
        for (var name = schema + 1; name < document.Tokens[schema].Next; name = document.Tokens[name + 1].Next)
        {
            var keyword = document.StringOf(name);
            if ((!onlyReference || keyword == "$ref") && dialect.Keywords.TryGetValue(keyword, out var definition))
            {
                var location = new KeywordLocation(document, name, name + 1, keyword, Secrets);
                if (definition.Compile(new KeywordContext(this, resource, document, schema, location)) is { } compiled)
                {
                    keywords.Add(compiled);
                }
            }
        }

        return keywords.ToImmutable();
    }

    /// <summary>The document in a string is not looked into: where its schema has a mark, all of it is secret.</summary>
    private static bool IsSensitive(SourceDocument document, int schema) =>
        Marks.Are(document, schema)
        || (Members.Find(document.Utf8, document.Tokens, schema, "contentSchema"u8) is >= 0 and var content
            && Marks.AreWithin(document, content));

    private static Volatility VolatilityOf(SourceDocument document, int schema) =>
        document.Tokens[schema].Type != InstanceTypes.Object ? Volatility.None
        : IsTrue(document, schema, "x-volatile"u8) ? Volatility.Declared
        : Members.Find(document.Utf8, document.Tokens, schema, "format"u8) is >= 0 and var format
            && document.Tokens[format].Type == InstanceTypes.String
            && StringFormatRegistry.IsVolatile(document.StringOf(format)) ? Volatility.ByFormat
        : Volatility.None;

    private static bool IsTrue(SourceDocument document, int schema, ReadOnlySpan<byte> keyword) =>
        Members.Find(document.Utf8, document.Tokens, schema, keyword) is >= 0 and var value && document.Tokens[value].IsTrue;
}
