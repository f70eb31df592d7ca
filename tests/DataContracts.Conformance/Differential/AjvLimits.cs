using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>
/// Schemas that ajv 8.20 is known to evaluate incorrectly, which are not generated. Each rule names the tests of the official suite that
/// ajv fails. <see cref="Pools"/> excludes unsupported numbers and names (0.1 as a divisor, "__proto__"); "$dynamicRef", of which 13
/// tests fail, is not generated at all.
/// </summary>
internal static class AjvLimits
{
    private static readonly string[] s_alternatives = ["anyOf", "oneOf"];
    private static readonly string[] s_afterTuple = ["contains", "uniqueItems"];

    public static bool Excludes(Dialect dialect, JsonNode? schema)
    {
        var objects = Objects(schema).ToArray();
        var unevaluatedItems = objects.Any(entry => entry.ContainsKey("unevaluatedItems"));
        var unevaluated = unevaluatedItems || objects.Any(entry => entry.ContainsKey("unevaluatedProperties"));
        return objects.Any(entry => Excludes(dialect, entry, unevaluated, unevaluatedItems));
    }

    private static bool Excludes(Dialect dialect, JsonObject schema, bool unevaluated, bool unevaluatedItems) =>
        // draft7/ref.json, "ref overrides any sibling keywords": ajv evaluates the siblings.
        (dialect == Dialect.Draft07 && schema.ContainsKey("$ref") && schema.Count > 1)
        // draft2020-12/unevaluatedItems.json, "unevaluatedItems depends on adjacent contains" and four more: ajv does not treat items
        // matched by contains as evaluated.
        || (unevaluatedItems && schema.ContainsKey("contains"))
        // draft2020-12/unevaluatedItems.json, "unevaluatedItems with nested items": ajv forgets which branch of an applicator evaluated all
        // items.
        || (unevaluatedItems && dialect == Dialect.Draft202012 && schema.ContainsKey("items"))
        // Found by this test: if the array is shorter than a tuple whose last schema asserts anything, ajv skips the keywords after it,
        // so that {"prefixItems":[{"type":"string"}],"contains":true} takes [] (vocabularies/applicator/items.ts,
        // validateTuple: 'valid' is unset).
        || ((schema["prefixItems"] ?? schema["items"]) is JsonArray && s_afterTuple.Any(schema.ContainsKey))
        // Found by this test: in a loop, 'contains' keeps the verdict of the previous iteration for an empty array, so that
        // {"items":{"contains":{"maximum":100}}} takes [[99],[]] (vocabularies/applicator/contains.ts: 'valid' is declared and not set).
        || (schema.ContainsKey("contains") && NeedsOne(dialect, schema) && !(schema["minItems"] is JsonValue least && (double)least >= 1))
        // The same file, and found by this test: {"unevaluatedItems":{"type":"null"},"anyOf":[{"unevaluatedItems":true}]} refuses [1].
        || (unevaluatedItems && s_alternatives.Any(schema.ContainsKey))
        // Found by this test: ajv throws "Cannot set properties of undefined" for
        // {"patternProperties":{"":true},"oneOf":[true,{"additionalProperties":false}]}.
        || (unevaluated && schema.ContainsKey("patternProperties"))
        // draft2020-12/unevaluatedProperties.json, "with if/then/else, then not defined": ajv treats properties matched by a failed 'if'
        // as evaluated.
        || (unevaluated && schema.ContainsKey("if"))
        // draft2020-12/ref.json, "refs with relative uris and defs": references inside an embedded resource overflow the stack.
        || (schema.ContainsKey("$id") && !schema.ContainsKey("$schema") && Objects(schema).Any(entry => entry.ContainsKey("$ref")));

    private static bool NeedsOne(Dialect dialect, JsonObject schema) =>
        dialect == Dialect.Draft07 || schema["minContains"] is not JsonValue least || (double)least == 1;

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject value => value.SelectMany(member => Objects(member.Value)).Prepend(value),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };
}
