using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A keyword that has an effect only beside another one, which is not there.</summary>
internal sealed class UnpairedKeywordLint : ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema)
    {
        foreach (var (name, value, definition) in schema.Keywords)
        {
            // Under 'unevaluatedProperties' an 'if' alone still says which members are known.
            if (!schema.IsEffective(definition) && !(name == "if" && value.Document.Utf8.IndexOf("unevaluated"u8) >= 0))
            {
                var partners = string.Join(" or ", definition.EffectiveBeside.Select(partner => $"'{partner}'"));
                yield return schema.At(LintRules.Ineffective, value, $"'{name}' has no effect without {partners} beside it");
            }
        }

        if (schema.Find("additionalItems") is { } rest && schema.Find("items") is { Kind: not JsonKind.Array })
        {
            yield return schema.At(LintRules.Ineffective, rest,
                "'additionalItems' has no effect where 'items' is one schema for all items");
        }
    }
}
