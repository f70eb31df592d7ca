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
    public static List<SchemaProblem> Run(CompiledSchema contract, Func<string, IReadOnlyCollection<ContractSecrets>> secretsOf)
    {
        var steps = new SharedSteps();
        steps.Reset(contract.Documents.Sum(document => (long)document.Value.RawUtf8.Length));
        var secrets = contract.SourceFiles.Distinct(StringComparer.Ordinal)
            .ToDictionary(file => file, secretsOf, StringComparer.Ordinal);
        var problems = new List<SchemaProblem>();
        var seen = new Dictionary<SchemaNode, LintedSchema>();
        var onTheirOwn = new HashSet<SchemaNode>();
        var pending = new Stack<(SchemaNode Node, bool IsOnItsOwn)>(contract.Documents.Prepend(contract.Node).Select(node => (node, true)));
        while (pending.TryPop(out var next))
        {
            // Meta-schemas of the standard can be referred to as well, and are nobody's to change.
            if (!secrets.TryGetValue(next.Node.Value.Document.Path, out var ofFile))
            {
                continue;
            }

            if (next.IsOnItsOwn)
            {
                onTheirOwn.Add(next.Node);
            }

            if (seen.ContainsKey(next.Node))
            {
                continue;
            }

            var schema = new LintedSchema(next.Node, contract, ofFile, steps);
            seen.Add(next.Node, schema);
            foreach (var lint in s_all)
            {
                lint.Check(schema, problems);
            }

            foreach (var inner in schema.Next())
            {
                pending.Push(inner);
            }
        }

        EmptySchemaLint.Check(onTheirOwn.Select(node => seen[node]), problems);
        return problems;
    }
}
