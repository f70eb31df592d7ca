using System.Collections.Frozen;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Schemas.MetaSchemas;

/// <summary>The dialects' own meta-schemas, each compiled once in a process, and only where a contract needs it.</summary>
internal static class StandardMetaSchemas
{
    private static readonly FrozenDictionary<string, Lazy<CompiledSchema?>> ByUri =
        DialectRegistry.All.ToFrozenDictionary(
            dialect => dialect.Uri, dialect => new Lazy<CompiledSchema?>(() => Compile(dialect.Uri)), StringComparer.Ordinal);

    /// <summary>The compiled meta-schema, or null if the URI is not one of the standard's.</summary>
    public static CompiledSchema? Find(string uri) => ByUri.TryGetValue(uri, out var compiled) ? compiled.Value : null;

    private static CompiledSchema? Compile(string uri)
    {
        var options = new CompilerOptions();
        var registry = new SchemaRegistry(options, NoFiles.Source);
        return registry.Find(uri, out _) is { } root ? SchemaCompiler.Compile(root, options, registry) : null;
    }
}
