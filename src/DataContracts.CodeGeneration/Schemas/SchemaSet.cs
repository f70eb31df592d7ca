using DataContracts.Contracts;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.CodeGeneration.Schemas;

/// <summary>The schemas that a contract reaches, over all its files.</summary>
internal sealed class SchemaSet
{
    private readonly SchemaRegistry _registry;
    private readonly SchemaCompilation _compiler;

    private SchemaSet(CompilerOptions options, ISchemaSource source)
    {
        _registry = new SchemaRegistry(options, source);
        _compiler = new SchemaCompilation(options, _registry);
    }

    /// <summary>The schema of a contract that was found to be valid before.</summary>
    public static SchemaNode Root(SourceDocument document, CheckOptions options)
    {
        var set = new SchemaSet(
            new CompilerOptions
            {
                DefaultDialect = options.DefaultDialect,
                MaxDepth = options.MaxDepth,
                Roots = options.ContractRoots.IsDefaultOrEmpty ? [WorkspaceLayout.RootOf(document.Path)] : options.ContractRoots,
            },
            new DocumentLoader(options.MaxDepth));
        return new SchemaNode(set, document, document.Root, set._registry.AddFile(document)!);
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
}
