using System.Globalization;
using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

internal sealed partial class SchemaGenerator
{
    private static readonly string[] s_types = ["null", "boolean", "number", "integer", "string", "array", "object"];

    private void AddType(JsonObject schema) => schema["type"] = random.Next(3) > 0
        ? random.Of(s_types)
        : new JsonArray([.. Pools.Pick(random, s_types, 3).Select(type => JsonValue.Create(type))]);

    private void AddValues(JsonObject schema)
    {
        if (random.Next(2) == 0)
        {
            schema["const"] = Pools.Value(random, 2);
            return;
        }

        // Equal values in an enum are allowed and generated, but with different texts, since ajv's draft-07 meta-schema rejects duplicates.
        var values = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pools.Value(random, 2)).ToList();
        var distinct = new JsonArray();
        foreach (var value in values.Where(value => !distinct.Any(other => JsonNode.DeepEquals(other, value))))
        {
            distinct.Add(value);
        }

        schema["enum"] = distinct;
    }

    private void AddNumberKeyword(JsonObject schema)
    {
        var keyword = random.Of(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]);
        schema[keyword] = keyword == "multipleOf" ? JsonNode.Parse(random.Of(Pools.Divisors)) : Pools.Number(random);
    }

    private void AddStringKeyword(JsonObject schema)
    {
        switch (random.Next(3))
        {
            case 0:
                schema["minLength"] = Size();
                break;
            case 1:
                schema["maxLength"] = Size();
                break;
            default:
                schema["pattern"] = random.Of(Pools.Patterns);
                break;
        }
    }

    private void AddSizes(JsonObject schema) =>
        schema[random.Of(["minItems", "maxItems", "minProperties", "maxProperties"])] = Size();

    // Includes keywords of other dialects, which are annotations here.
    private void AddAnnotation(JsonObject schema)
    {
        var (keyword, value) = random.Of(IsDraft07 ? s_foreignTo07 : s_foreignTo202012);
        schema[keyword] = JsonNode.Parse(value);
    }

    private static readonly (string Keyword, string Value)[] s_foreignTo07 =
    [
        ("title", "\"a\""), ("default", "1"), ("examples", "[1,\"a\"]"), ("format", "\"date\""),
        ("contentMediaType", "\"application/json\""), ("x-note", "{\"type\":\"string\"}"),
        ("dependentRequired", "{\"a\":[\"b\"]}"), ("dependentSchemas", "{\"a\":false}"), ("prefixItems", "[false]"),
        ("unevaluatedItems", "false"), ("minContains", "3"),
    ];

    private static readonly (string Keyword, string Value)[] s_foreignTo202012 =
    [
        ("title", "\"a\""), ("default", "1"), ("examples", "[1,\"a\"]"), ("format", "\"date\""), ("contentSchema", "false"),
        ("x-note", "{\"type\":\"string\"}"),
        ("deprecated", "true"), ("$comment", "\"a\""), ("additionalItems", "false"), ("minContains", "2"), ("maxContains", "0"),
        ("then", "false"),
    ];

    private JsonNode Size() => JsonNode.Parse(random.Next(4).ToString(CultureInfo.InvariantCulture) + (random.Next(8) == 0 ? ".0" : ""))!;
}
