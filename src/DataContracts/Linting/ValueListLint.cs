using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>Listed values that are none, listed twice, or of a type that is not allowed.</summary>
internal sealed class ValueListLint : ISchemaLint
{
    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems)
    {
        var types = schema.Types;
        if (schema.Find("const") is { } constant && !IsOneOf(constant, types))
        {
            problems.Add(schema.In(LintRules.Contradiction, constant,
                $"{schema.Literal(constant)} is not of the type that 'type' asks for, so nothing is valid here"));
        }

        if (schema.Find("enum") is not { Kind: JsonKind.Array } list)
        {
            return;
        }

        var values = list.EnumerateArray().ToImmutableArray();
        if (values.IsEmpty)
        {
            problems.Add(schema.At(LintRules.Contradiction, list, "'enum' lists no value, so nothing is valid here"));
        }

        foreach (var value in values.Where(value => !IsOneOf(value, types)))
        {
            problems.Add(schema.In(LintRules.Ineffective, value,
                $"{schema.Literal(value)} is not of the type that 'type' asks for, so it is never valid"));
        }

        foreach (var value in Repeated(list))
        {
            problems.Add(schema.In(LintRules.Ineffective, value, $"{schema.Literal(value)} is listed twice"));
        }
    }

    private static bool IsOneOf(JsonElementView value, InstanceTypes types) =>
        (value.Document.Tokens[value.Index].Type & types) != 0;

    private static IEnumerable<JsonElementView> Repeated(JsonElementView list)
    {
        var seen = new Dictionary<ulong, List<JsonElementView>>();
        foreach (var value in list.EnumerateArray())
        {
            var hash = JsonEquality.Hash(value.Document.Utf8, value.Document.Tokens, value.Index);
            if (!seen.TryGetValue(hash, out var same))
            {
                seen.Add(hash, [value]);
            }
            else if (same.Any(other => AreEqual(value, other)))
            {
                yield return value;
            }
            else
            {
                same.Add(value);
            }
        }
    }

    private static bool AreEqual(JsonElementView left, JsonElementView right) => JsonEquality.AreEqual(
        left.Document.Utf8, left.Document.Tokens, left.Index, right.Document.Utf8, right.Document.Tokens, right.Index);
}
