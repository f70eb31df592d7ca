using System.Collections.Immutable;
using System.Text;
using DataContracts.JsonSchema.Schemas.Bundling;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema;

/// <summary>
/// Brings every schema that a contract refers to into its own file (a compound schema document: JSON Schema 2020-12 Core, section 9.3),
/// so that a published version can't change through a file that it shares.
/// </summary>
/// <param name="options">How the contract is compiled.</param>
/// <param name="source">Where referenced files come from.</param>
public sealed class SchemaBundler(CompilerOptions options, ISchemaSource source)
{
    /// <summary>Bundles one contract. The result means the same and needs no other file.</summary>
    /// <param name="document">The contract.</param>
    /// <param name="problems">Why it can't be bundled.</param>
    /// <returns>The bundle as UTF-8; the document's own bytes where it refers to no other file; null where there is a problem.</returns>
    public ReadOnlyMemory<byte>? Bundle(SourceDocument document, out ImmutableArray<SchemaProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(document);
        var registry = new SchemaRegistry(options, source);
        var bundle = registry.AddFile(document) is { } root ? Bundle(root, registry) : null;
        problems = [.. registry.Problems.Distinct()];
        if (!problems.IsEmpty || bundle is null)
        {
            return problems.IsEmpty ? document.Utf8.ToArray() : (ReadOnlyMemory<byte>?)null;
        }

        var utf8 = Encoding.UTF8.GetBytes(bundle);
        problems = FindProblems(utf8, document.Path);
        return problems.IsEmpty ? utf8 : (ReadOnlyMemory<byte>?)null;
    }

    private string? Bundle(SchemaResource root, SchemaRegistry registry)
    {
        var compiler = new SchemaCompilation(options, registry);
        _ = compiler.Compile(root);
        var plan = BundlePlan.Create(root, registry, compiler.References, new PortableUri(options.Roots));
        return plan.Documents.IsEmpty && plan.References.IsEmpty ? null : new CompoundDocument(root, plan).Write() + "\n";
    }

    /// <summary>A bundle must be complete: it is compiled without any file at hand.</summary>
    private ImmutableArray<SchemaProblem> FindProblems(byte[] utf8, string path)
    {
        var bundle = SourceDocument.Parse(utf8, path, options.MaxDepth, out var syntax);
        if (bundle is null)
        {
            return [new SchemaProblem(syntax!.Rule, path, SourceRange.FileStart,
                $"bundled with what it refers to, the contract can't be read: {syntax.Message}", null)];
        }

        _ = new SchemaCompiler(options with { Roots = [] }).Compile(bundle, out var problems);
        return [.. problems.Select(
            problem => problem with { Range = SourceRange.FileStart,
                Message = $"the contract can't be bundled with what it refers to: {problem.Message}" })];
    }
}
