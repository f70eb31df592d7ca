using System.Collections.Immutable;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A keyword that says something only beside another one, which is not there.</summary>
internal sealed class UnpairedKeywordLint : ISchemaLint
{
    private static readonly ImmutableArray<(string Keyword, string Partner)> s_pairs =
    [
        ("then", "if"), ("else", "if"), ("minContains", "contains"), ("maxContains", "contains"), ("additionalItems", "items"),
    ];

    public IEnumerable<SchemaProblem> Find(LintedSchema schema)
    {
        foreach (var (keyword, partner) in s_pairs)
        {
            if (schema.Find(keyword) is { } value && schema.Find(partner) is null)
            {
                yield return schema.At(LintRules.Ineffective, keyword, value, $"'{keyword}' has no effect without '{partner}' beside it");
            }
        }

        if (schema.Find("additionalItems") is { } rest && schema.Find("items") is { Kind: not JsonKind.Array })
        {
            yield return schema.At(LintRules.Ineffective, "additionalItems", rest,
                "'additionalItems' has no effect where 'items' is one schema for all items");
        }

        // Under 'unevaluatedProperties' an 'if' alone still says which members are known.
        if (schema.Find("if") is { } condition && schema.Find("then") is null && schema.Find("else") is null
            && condition.Document.Utf8.IndexOf("unevaluated"u8) < 0)
        {
            yield return schema.At(LintRules.Ineffective, "if", condition, "'if' has no effect without 'then' or 'else' beside it");
        }
    }
}
