using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Keywords;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.MetaSchemas;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema;

/// <summary>Compiles contracts: JSON Schemas with all that they refer to.</summary>
/// <param name="options">How.</param>
/// <param name="source">Where referenced files come from.</param>
public sealed class SchemaCompiler(CompilerOptions options, ISchemaSource source)
{
    /// <summary>Compiles contracts which refer to no other file.</summary>
    /// <param name="options">How.</param>
    public SchemaCompiler(CompilerOptions options)
        : this(options, NoFiles.Source)
    {
    }

    /// <summary>Compiles one contract.</summary>
    /// <param name="document">The contract's document.</param>
    /// <param name="problems">What is wrong with it; a contract with a problem has no compiled form.</param>
    /// <returns>The compiled contract, or null.</returns>
    public CompiledSchema? Compile(SourceDocument document, out ImmutableArray<SchemaProblem> problems) =>
        Compile(document, out problems, out _);

    /// <summary>The same, with what must not be shown of the documents that were read.</summary>
    internal CompiledSchema? Compile(SourceDocument document, out ImmutableArray<SchemaProblem> problems, out ContractSecrets secrets)
    {
        ArgumentNullException.ThrowIfNull(document);
        var registry = new SchemaRegistry(options, source);
        var compiled = Compile(document, registry);
        problems = [.. registry.Problems.Distinct()];
        compiled = problems.IsEmpty ? compiled : null;
        secrets = compiled?.Secrets ?? registry.Secrets;
        return compiled;
    }

    private CompiledSchema? Compile(SourceDocument document, SchemaRegistry registry)
    {
        if (registry.AddFile(document) is not { } root)
        {
            return null;
        }

        var compiled = Compile(root, options, registry);
        new MetaSchemaCheck(options, registry).Run();
        return compiled;
    }

    /// <summary>Compiles a schema without asking whether its meta-schema allows it.</summary>
    internal static CompiledSchema? Compile(SchemaResource root, CompilerOptions options, SchemaRegistry registry)
    {
        var compiler = new SchemaCompilation(options, registry);
        var schema = compiler.Compile(root);
        var warnings = BreakCycles(schema, compiler.Schemas, registry);
        if (registry.Problems.Any())
        {
            return null;
        }

        FastValidationPlan.Apply(compiler.Schemas, compiler.NeedsMarks, compiler.NeedsScope, MembersKeyword.Fuse);
        var graph = new Lazy<SchemaGraph>(
            () => new SchemaGraph(
                schema.Place, registry.Resources, compiler.References, compiler.DynamicReferences, compiler.Schemas,
                schema.Secrets));
        return new CompiledSchema(schema, options.MaxDepth, compiler.NeedsMarks, compiler.NeedsScope, [.. registry.Files], graph)
        {
            Marked = compiler.Marked,
            AssertsFormat = options.AssertFormat,
            Warnings = warnings,
        };
    }

    /// <summary>
    /// A cycle that every document meets makes the contract useless. Any other is undefined only for the documents that meet it: other
    /// validators go on, and published contracts have some that nothing refers to.
    /// </summary>
    private static ImmutableArray<SchemaProblem> BreakCycles(Schema root, IEnumerable<Schema> schemas, SchemaRegistry registry)
    {
        const string Cause = "this leads back to itself without reading anything of the document";
        var warnings = ImmutableArray.CreateBuilder<SchemaProblem>();
        var cycles = ReferenceCycles.Find(schemas);
        var always = cycles.Count == 0 ? null : ReferenceCycles.InPlaceFrom(root);
        foreach (var (schema, keyword) in cycles)
        {
            var (document, token) = (keyword.Location.Document, keyword.Location.ValueToken);
            if (always!.Contains(schema))
            {
                registry.Report(SchemaRules.CircularReference, document, token, $"{Cause}, and would never end");
                continue;
            }

            warnings.Add(new SchemaProblem(
                SchemaRules.EndlessReference, document.Path, document.RangeOf(token),
                $"{Cause}; a document that meets it has no verdict", document.Pointers.Of(token)));
            schema.Replace(keyword, new EndlessReference(keyword.Location));
        }

        return [.. warnings.Distinct()];
    }
}
