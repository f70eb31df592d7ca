using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Secrets;

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
    /// <param name="contract">The contract.</param>
    /// <param name="secretsOf">What the contracts that are made from a file, by its path, call secret.</param>
    public static IEnumerable<SchemaProblem> Run(
        CompiledSchema contract, Func<string, IReadOnlyCollection<ContractSecrets>> secretsOf)
    {
        var steps = new SharedSteps();
        steps.Reset(contract.Documents.Sum(document => (long)document.Value.RawUtf8.Length));
        return
            from node in SchemasOf(contract)
            let schema = new LintedSchema(node, contract, secretsOf(node.Value.Document.Path), steps)
            from lint in s_all
            from problem in lint.Find(schema)
            select problem;
    }

    /// <summary>Every schema in the contract's files once; meta-schemas of the standard are nobody's to change.</summary>
    private static IEnumerable<SchemaNode> SchemasOf(CompiledSchema contract)
    {
        var files = contract.SourceFiles.ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<SchemaNode> { contract.Node };
        var pending = new Stack<SchemaNode>(seen);
        foreach (var document in contract.Documents.Where(document => files.Contains(document.Value.Document.Path) && seen.Add(document)))
        {
            pending.Push(document);
        }

        while (pending.TryPop(out var node))
        {
            yield return node;
            foreach (var next in Next(node).Where(next => files.Contains(next.Value.Document.Path) && seen.Add(next)))
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
