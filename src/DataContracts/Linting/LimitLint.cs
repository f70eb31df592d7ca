using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A lower limit above the upper one.</summary>
internal sealed class LimitLint : ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema) =>
        from lower in schema.Keywords
        where schema.IsEffective(lower.Definition)
        from upper in lower.Definition.UpperLimits
        where schema.Find(upper) is { } limit && LeaveNothing(schema, lower.Value, lower.Definition, limit)
        select schema.At(LintRules.Contradiction, lower.Value,
            $"'{lower.Name}' {schema.Literal(lower.Value)} and '{upper}' {schema.Literal(schema.Find(upper)!.Value)} leave no "
                + $"{InstanceTypeWords.One(lower.Definition.AppliesTo)} that is valid here");

    private static bool LeaveNothing(LintedSchema schema, JsonElementView low, KeywordDefinition lower, JsonElementView high)
    {
        if (low.Kind != JsonKind.Number || high.Kind != JsonKind.Number)
        {
            return false;
        }

        var order = ExactNumber.Parse(low.RawUtf8).CompareTo(ExactNumber.Parse(high.RawUtf8));
        return order > 0 || (order == 0 && (IsExclusive(schema, lower) || IsExclusive(schema, schema.DefinitionOf(high))));
    }

    private static bool IsExclusive(LintedSchema schema, KeywordDefinition limit) =>
        limit.IsExclusiveLimit || (limit.ExclusiveFlag is { } flag && schema.Find(flag) is { Kind: JsonKind.True });
}
