using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A lower limit above the upper one.</summary>
internal sealed class LimitLint : ISchemaLint
{
    private static readonly ImmutableArray<(string Lower, string Upper, bool MayMeet, string Values)> s_pairs =
    [
        ("minimum", "maximum", true, "number"),
        ("exclusiveMinimum", "maximum", false, "number"),
        ("minimum", "exclusiveMaximum", false, "number"),
        ("exclusiveMinimum", "exclusiveMaximum", false, "number"),
        ("minLength", "maxLength", true, "string"),
        ("minItems", "maxItems", true, "array"),
        ("minContains", "maxContains", true, "array"),
        ("minContains", "maxItems", true, "array"),
        ("minProperties", "maxProperties", true, "object"),
    ];

    public IEnumerable<SchemaProblem> Find(LintedSchema schema)
    {
        foreach (var (lower, upper, mayMeet, values) in s_pairs)
        {
            if (schema.Find(lower) is { Kind: JsonKind.Number } low && schema.Find(upper) is { Kind: JsonKind.Number } high
                && ExactNumber.Parse(low.RawUtf8).CompareTo(ExactNumber.Parse(high.RawUtf8)) is var order
                && (order > 0 || (order == 0 && !mayMeet)))
            {
                yield return schema.At(LintRules.Contradiction, lower, low,
                    $"'{lower}' {schema.Literal(low)} and '{upper}' {schema.Literal(high)} leave no {values} that is valid here");
            }
        }
    }
}
