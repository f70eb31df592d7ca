using System.Collections.Immutable;

namespace DataContracts.Linting;

/// <summary>All that is looked for in each schema of a contract. A new lint is one line here.</summary>
internal static class SchemaLints
{
    private static readonly ImmutableArray<ISchemaLint> s_all =
    [
        new UnknownKeywordLint(),
        new UnknownFormatLint(),
        new InapplicableKeywordLint(),
        new UnpairedKeywordLint(),
        new ReferenceSiblingLint(),
        new LimitLint(),
        new ValueListLint(),
        new RequiredPropertyLint(),
        new DefaultLint(),
    ];

    /// <summary>What is found in a contract and the files that it refers to.</summary>
    public static IEnumerable<SchemaProblem> Run(CompiledSchema contract)
    {
        // Meta-schemas of the standard can be referred to as well, and are nobody's to change.
        var files = contract.SourceFiles.ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<SchemaNode> { contract.Node };
        var pending = new Stack<SchemaNode>(seen);
        while (pending.TryPop(out var node))
        {
            var schema = new LintedSchema(node);
            foreach (var problem in s_all.SelectMany(lint => lint.Find(schema)))
            {
                yield return problem;
            }

            foreach (var next in Next(node).Where(next => files.Contains(next.Location.File) && seen.Add(next)))
            {
                pending.Push(next);
            }
        }
    }

    private static IEnumerable<SchemaNode> Next(SchemaNode node) =>
        from keyword in node.Keywords
        from next in keyword.Subschemas
            .Concat(keyword.NamedSubschemas.Select(subschema => subschema.Value))
            .Concat(keyword.Target is { } target ? [target] : [])
        select next;
}
