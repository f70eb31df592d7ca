using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A keyword that has an effect only beside another one, which is not there.</summary>
internal sealed class UnpairedKeywordLint : ISchemaLint
{
    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems)
    {
        foreach (var member in schema.Members)
        {
            // Under 'unevaluatedProperties' an 'if' alone still says which members are known.
            if (member.Keyword is { } keyword && !schema.IsEffective(keyword)
                && !(keyword.Name == "if" && member.Value.Document.Utf8.IndexOf("unevaluated"u8) >= 0))
            {
                var partners = string.Join(" or ", keyword.EffectiveBeside.Select(partner => $"'{partner}'"));
                problems.Add(schema.At(
                    LintRules.Ineffective, member.Value, $"'{keyword.Name}' has no effect without {partners} beside it"));
            }
        }

        if (schema.Find("additionalItems") is { } rest && schema.Find("items") is { Kind: not JsonKind.Array })
        {
            problems.Add(schema.At(LintRules.Ineffective, rest,
                "'additionalItems' has no effect where 'items' is one schema for all items"));
        }
    }
}
