using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>A default or an example that its own schema does not allow, as far as <c>type</c>, <c>enum</c> and <c>const</c> tell.</summary>
internal sealed class DefaultLint : ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema)
    {
        if (schema.Find("default") is { } value && WhyNot(schema, value) is { } reason)
        {
            yield return schema.In(LintRules.WrongDefault, "default", value, $"the default {schema.Literal(value)} is not valid: {reason}");
        }

        if (schema.Find("examples") is { Kind: JsonKind.Array } examples)
        {
            foreach (var example in examples.EnumerateArray())
            {
                if (WhyNot(schema, example) is { } why)
                {
                    yield return schema.In(
                        LintRules.WrongDefault, "examples", example, $"the example {schema.Literal(example)} is not valid: {why}");
                }
            }
        }
    }

    private static string? WhyNot(LintedSchema schema, JsonElementView value) =>
        (value.Document.Tokens[value.Index].Type & schema.Types) == 0 ? "'type' does not allow it"
        : schema.Find("const") is { } constant && !AreEqual(constant, value) ? "'const' is another value"
        : schema.Find("enum") is { Kind: JsonKind.Array } list && !list.EnumerateArray().Any(item => AreEqual(item, value))
            ? "'enum' does not list it"
        : null;

    private static bool AreEqual(JsonElementView left, JsonElementView right) => JsonEquality.AreEqual(
        left.Document.Utf8, left.Document.Tokens, left.Index, right.Document.Utf8, right.Document.Tokens, right.Index);
}
