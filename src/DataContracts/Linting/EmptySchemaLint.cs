using System.Collections.Immutable;
using System.Text;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>
/// Schemas for the document, a member, an item or a definition that allow nothing although no two keywords show it by themselves:
/// contradictions across <c>allOf</c>, references and conditions, where the comparison of versions proves them.
/// </summary>
internal static class EmptySchemaLint
{
    // For all schemas of a contract; what was not proved by then is not reported.
    private const long MostSteps = 20_000;

    // Most schemas allow one of them, and then there is nothing to prove.
    private static readonly ImmutableArray<ImmutableArray<byte>> s_simple =
    [
        .. new[] { "{}", "\"a\"", "1", "[]", "null", "true", "\"\"", "0.5" }
            .Select(text => ImmutableArray.Create(Encoding.UTF8.GetBytes(text))),
    ];

    public static void Check(IEnumerable<LintedSchema> schemas, ICollection<SchemaProblem> problems)
    {
        var asked = new Dictionary<Schema, LintedSchema>(ReferenceEqualityComparer.Instance);
        foreach (var schema in schemas)
        {
            if (schema.MayContradictItself && schema.Alone is { Root.IsFalse: false } alone && !AllowsSimpleValue(alone))
            {
                asked.TryAdd(alone.Root, schema);
            }
        }

        if (asked.Count == 0)
        {
            return;
        }

        LintedSchema[] empty = [.. EmptySchemas.Find([.. asked.Keys], MostSteps).Select(schema => asked[schema])];
        foreach (var schema in empty)
        {
            // The innermost is the cause, as is what is reported already.
            if (!problems.Any(problem => problem.Rule == LintRules.Contradiction && schema.Holds(problem))
                && !empty.Any(other => other != schema && schema.Holds(other)))
            {
                problems.Add(schema.AsWhole(
                    LintRules.Contradiction, "nothing is valid here: what the keywords demand together can't be met"));
            }
        }
    }

    private static bool AllowsSimpleValue(CompiledSchema schema)
    {
        foreach (var value in s_simple)
        {
            if (schema.IsValid(value.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
