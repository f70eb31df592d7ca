using DataContracts.Contracts;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>The schemas that a contract reaches, over all its files.</summary>
internal sealed class SchemaSet
{
    private readonly SchemaRegistry _registry;
    private readonly SchemaCompilation _compiler;
    private readonly Dictionary<(SourceDocument, int), int> _ids = [];
    private readonly SchemaResource _root;
    private bool _isComplete;

    private SchemaSet(SourceDocument document, CompilerOptions options, ISchemaSource source)
    {
        _registry = new SchemaRegistry(options, source);
        _compiler = new SchemaCompilation(options, _registry);
        _root = _registry.AddFile(document)!;
    }

    /// <summary>The schema of a contract that is known to be valid.</summary>
    public static SchemaNode Root(SourceDocument document, CheckOptions options)
    {
        var set = new SchemaSet(
            document,
            new CompilerOptions
            {
                DefaultDialect = options.DefaultDialect,
                MaxDepth = options.MaxDepth,
                Roots = options.ContractRoots.IsDefaultOrEmpty ? [WorkspaceLayout.RootOf(document.Path)] : options.ContractRoots,
            },
            new DocumentLoader(options.MaxDepth));
        return new SchemaNode(set, document, document.Root, set._root);
    }

    /// <summary>How much text there is: the number of JSON tokens in all documents reached so far.</summary>
    public int Size => _registry.Resources.Select(resource => resource.Document).Distinct().Sum(document => document.Tokens.Length);

    public int IdOf(SourceDocument document, int token)
    {
        if (!_ids.TryGetValue((document, token), out var id))
        {
            id = _ids.Count;
            _ids.Add((document, token), id);
        }

        return id;
    }

    public SchemaNode At(SourceDocument document, JsonElementView value, SchemaResource outer) =>
        new(this, document, value, _registry.At(document, value.Index) ?? outer);

    public SchemaNode? Follow(SchemaNode from, string keyword, JsonElementView value)
    {
        var place = new KeywordPlace(from.Document, value.Index - 1, value.Index, keyword);
        var context = new KeywordContext(_compiler, from.Resource, from.Document, from.Value.Index, place);
        var (document, token, resource) = context.Locate(value.GetString());
        return document is null ? null : new SchemaNode(this, document, new JsonElementView(document, token), resource!);
    }

    /// <summary>Whether what a dynamic reference means depends on the way by which it was reached.</summary>
    public bool IsDynamic(string anchor)
    {
        if (!_isComplete)
        {
            _ = _compiler.Compile(_root); // Another resource that declares the anchor may be anywhere within reach.
            _isComplete = true;
        }

        return _registry.Resources.Count(resource => resource.DynamicAnchors.ContainsKey(anchor)) > 1;
    }
}
