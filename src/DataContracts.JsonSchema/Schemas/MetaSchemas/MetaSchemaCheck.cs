using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema.Schemas.MetaSchemas;

/// <summary>
/// Checks schemas against the meta-schema that their <c>$schema</c> names (JSON Schema 2020-12 Core, section 8.1.1), where that can be in
/// doubt.
/// </summary>
internal sealed class MetaSchemaCheck(CompilerOptions options, SchemaRegistry registry)
{
    private readonly Dictionary<string, CompiledSchema?> _metaSchemas = new(StringComparer.Ordinal);

    public void Run()
    {
        // A meta-schema of the user's may bring further files, which are in doubt as well.
        for (var i = 0; i < registry.Doubtful.Count; i++)
        {
            Check(registry.Doubtful[i]);
        }
    }

    private void Check(SchemaResource schema)
    {
        if (MetaSchemaOf(schema) is not { } metaSchema)
        {
            return;
        }

        // What a keyword said itself while it was compiled, it said better.
        var said = registry.Problems.Where(problem => problem.File == schema.Document.Path && IsOfOneKeyword(problem.Rule))
            .Select(problem => problem.Range);
        var elsewhere = new SourceIntervals(said.Concat(OtherDialects(schema)));
        foreach (var violation in metaSchema.Validate(schema.Document, schema.Root, known: registry.Secrets.Of(schema.Document)))
        {
            if (!IsTolerated(violation, schema.Dialect) && !elsewhere.Overlap(violation.Range))
            {
                registry.Report(violation.IsFault
                    ? new SchemaProblem(violation.Rule, schema.Document.Path, violation.Range, violation.Message, violation.InstancePointer)
                    : new SchemaProblem(SchemaRules.InvalidSchema, schema.Document.Path, violation.Range,
                        $"the meta-schema does not allow this: {violation.Message}", violation.InstancePointer));
            }
        }
    }

    private CompiledSchema? MetaSchemaOf(SchemaResource schema)
    {
        var uri = schema.Dialect.Uri;
        if (StandardMetaSchemas.Find(uri) is { } standard)
        {
            return standard;
        }

        if (!_metaSchemas.TryGetValue(uri, out var compiled))
        {
            compiled = registry.Find(uri, out _) is { } root
                ? SchemaCompiler.Compile(root, options with { AssertFormat = null }, registry)
                : null;
            _metaSchemas.Add(uri, compiled);
        }

        return compiled;
    }

    /// <summary>Embedded schemas of another dialect (2020-12 Core, section 9.3.3), which have a meta-schema of their own.</summary>
    private IEnumerable<SourceRange> OtherDialects(SchemaResource schema) =>
        from other in registry.Resources
        where other.Document == schema.Document
            && other.DialectRoot == other
            && other.Root > schema.Root
            && other.Root < schema.Document.Tokens[schema.Root].Next
        select other.Document.RangeOf(other.Root);

    private static bool IsTolerated(Violation violation, Dialect dialect) =>
        dialect.ToleratesPredecessors
        && (violation.Rule == ValidationRules.UnknownProperty
            || violation.Rule == ValidationRules.PropertyName
            || (violation.Rule == ValidationRules.Pattern && violation.InstancePointer.EndsWith("/$dynamicRef", StringComparison.Ordinal)));

    private static bool IsOfOneKeyword(Rule rule) =>
        rule == SchemaRules.UnresolvableReference
            || rule == SchemaRules.InvalidSchema
            || rule == SchemaRules.CircularReference
            || rule == SchemaRules.InvalidPattern;
}
