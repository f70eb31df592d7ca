using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A lower limit above the upper one.</summary>
internal sealed class LimitLint : ISchemaLint
{
    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems)
    {
        foreach (var member in schema.Members)
        {
            if (member.Keyword is { UpperLimits: { IsEmpty: false } limits } lower && schema.IsEffective(lower))
            {
                foreach (var limit in limits)
                {
                    if (schema.Definition(limit, out var high) is { } upper && LeaveNothing(schema, member.Value, lower, high, upper))
                    {
                        problems.Add(schema.At(LintRules.Contradiction, member.Value,
                            $"'{member.Name}' {schema.Literal(member.Value)} and '{limit}' {schema.Literal(high)} leave no "
                                + $"{InstanceTypeWords.One(lower.AppliesTo)} that is valid here"));
                    }
                }
            }
        }
    }

    private static bool LeaveNothing(
        LintedSchema schema, JsonElementView low, KeywordDefinition lower, JsonElementView high, KeywordDefinition upper)
    {
        if (low.Kind != JsonKind.Number || high.Kind != JsonKind.Number)
        {
            return false;
        }

        var order = ExactNumber.Parse(low.RawUtf8).CompareTo(ExactNumber.Parse(high.RawUtf8));
        return order > 0 || (order == 0 && (IsExclusive(schema, lower) || IsExclusive(schema, upper)));
    }

    private static bool IsExclusive(LintedSchema schema, KeywordDefinition limit) =>
        limit.IsExclusiveLimit || (limit.ExclusiveFlag is { } flag && schema.Find(flag) is { Kind: JsonKind.True });
}
