using System.Text.Json.Nodes;

namespace DataContracts.Drift.Tests.Comparison.Attack;

/// <summary>Small schemas over all keywords of a dialect, with few names and values so that keywords often interact.</summary>
internal sealed class RandomSchemas(Random random, string dialect)
{
    private static readonly string[] s_names = ["a", "b", "ab"];
    private static readonly string[] s_types = ["null", "boolean", "integer", "number", "string", "array", "object"];
    private static readonly string[] s_patterns = ["^a", "b$", "^a*$", "^[ab]{1,2}$", "a|b", "^$", "^(?!a)", "^b+a?$"];
    private static readonly string[] s_formats = ["date", "time", "ipv4", "email", "hostname", "uri-reference", "regex", "uuid"];
    private static readonly string[] s_values = ["null", "true", "false", "0", "1", "2", "1.5", "-1", "\"\"", "\"a\"", "\"b\"", "\"ab\"",
        "[]", "[1]", "{}", "{\"a\":1}"];

    private bool IsDraft04 => dialect.Contains("draft-04", StringComparison.Ordinal);

    private bool IsDraft2019 => dialect.Contains("2019-09", StringComparison.Ordinal);

    private bool IsDraft2020 => dialect.Contains("2020-12", StringComparison.Ordinal);

    /// <summary>A complete contract with definitions that reference each other.</summary>
    public JsonObject Contract()
    {
        var contract = Object(2);
        if (random.Next(3) == 0)
        {
            contract["definitions"] = new JsonObject { ["x"] = Schema(1), ["y"] = Schema(1) };
        }

        if (IsDraft2019 && random.Next(4) == 0)
        {
            contract["$recursiveAnchor"] = true;
        }

        if (IsDraft2020 && random.Next(4) == 0)
        {
            contract["$dynamicAnchor"] = "n";
        }

        return contract;
    }

    public JsonNode Schema(int depth) => random.Next(8) switch
    {
        0 when !IsDraft04 => JsonValue.Create(random.Next(3) > 0),
        1 or 2 => new JsonObject { ["type"] = Pick(s_types) },
        _ => Object(depth),
    };

    public JsonObject Object(int depth)
    {
        var schema = new JsonObject();
        var count = random.Next(1, depth > 1 ? 4 : 3);
        for (var i = 0; i < count; i++)
        {
            Add(schema, depth);
        }

        return schema;
    }

    /// <summary>Adds a keyword or changes the value of an existing one.</summary>
    public void Add(JsonObject schema, int depth)
    {
        if (depth <= 0 || random.Next(2) == 0)
        {
            AddAssertion(schema);
        }
        else
        {
            AddApplicator(schema, depth - 1);
        }
    }

    public JsonNode? Value() => JsonNode.Parse(Pick(s_values));

    private void AddAssertion(JsonObject schema)
    {
        switch (random.Next(21))
        {
            case 0 or 1 or 2:
                schema["type"] = random.Next(3) == 0
                    ? new JsonArray([.. s_types.Where(_ => random.Next(3) == 0).Append("object").Distinct().Select(type => (JsonNode)type)])
                    : Pick(s_types);
                break;
            case 3 or 4:
                schema["enum"] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => JsonNode.Parse(Pick(s_values)))]);
                break;
            case 5 when !IsDraft04:
                schema["const"] = JsonNode.Parse(Pick(s_values));
                break;
            case 6:
                schema["minimum"] = random.Next(-1, 3);
                AddFlag(schema, "exclusiveMinimum");
                break;
            case 7:
                schema["maximum"] = random.Next(-1, 3);
                AddFlag(schema, "exclusiveMaximum");
                break;
            case 8 when !IsDraft04:
                schema[random.Next(2) == 0 ? "exclusiveMinimum" : "exclusiveMaximum"] = random.Next(-1, 3);
                break;
            case 9:
                schema["multipleOf"] = Pick([1, 2, 3, 0.5, 1.5]);
                break;
            case 10:
                schema["minLength"] = random.Next(0, 3);
                break;
            case 11:
                schema["maxLength"] = random.Next(0, 3);
                break;
            case 12:
                schema["pattern"] = Pick(s_patterns);
                break;
            case 13:
                schema[Pick(["minItems", "maxItems"])] = random.Next(0, 4);
                break;
            case 14:
                schema[Pick(["minProperties", "maxProperties"])] = random.Next(0, 4);
                break;
            case 15:
                schema["uniqueItems"] = true;
                break;
            case 17:
                schema["format"] = Pick(s_formats);
                break;
            case 16 when IsDraft2019 || IsDraft2020:
                schema["dependentRequired"] = new JsonObject { [Pick(s_names)] = new JsonArray(Pick(s_names)) };
                break;
            default:
                schema["required"] = new JsonArray(
                    [.. s_names.Where(_ => random.Next(2) == 0).Append("a").Distinct().Select(name => (JsonNode)name)]);
                break;
        }
    }

    private void AddFlag(JsonObject schema, string name)
    {
        if (IsDraft04 && random.Next(2) == 0)
        {
            schema[name] = true;
        }
    }

    private void AddApplicator(JsonObject schema, int depth)
    {
        switch (random.Next(24))
        {
            case 0 or 1 or 2:
                schema["properties"] = new JsonObject(
                    s_names.Where(_ => random.Next(2) == 0).Select(name => KeyValuePair.Create(name, (JsonNode?)Schema(depth))));
                break;
            case 3:
                schema["patternProperties"] = new JsonObject { [Pick(s_patterns)] = Schema(depth) };
                break;
            case 4 or 5:
                schema["additionalProperties"] = IsDraft04 || random.Next(2) == 0 ? Schema(depth) : false;
                break;
            case 6 when !IsDraft04:
                schema["propertyNames"] = Schema(depth);
                break;
            case 7 or 8:
                schema["items"] = IsDraft2020 || random.Next(2) == 0 ? Schema(depth) : Several(depth);
                break;
            case 9:
                schema[IsDraft2020 ? "prefixItems" : "additionalItems"] = IsDraft2020 ? Several(depth) : Schema(depth);
                break;
            case 10 or 11 when !IsDraft04:
                schema["contains"] = Schema(depth);
                if ((IsDraft2019 || IsDraft2020) && random.Next(2) == 0)
                {
                    schema[Pick(["minContains", "maxContains"])] = random.Next(0, 3);
                }

                break;
            case 12:
                schema["not"] = Schema(depth);
                break;
            case 13 when !IsDraft04:
                schema["if"] = Schema(depth);
                schema[Pick(["then", "else"])] = Schema(depth);
                break;
            case 14:
                schema[IsDraft2019 || IsDraft2020 ? "dependentSchemas" : "dependencies"] = new JsonObject
                {
                    [Pick(s_names)] = Schema(depth),
                };
                break;
            case 15 or 16 when IsDraft2019 || IsDraft2020:
                schema[Pick(["unevaluatedProperties", "unevaluatedItems"])] = random.Next(2) == 0 ? false : Schema(depth);
                break;
            case 17:
                schema["$ref"] = Pick(["#/definitions/x", "#/definitions/y", "#"]);
                break;
            case 19:
                schema[Pick(["oneOf", "oneOf", "anyOf"])] = new JsonArray(
                    [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => (JsonNode)Tagged(depth))]);
                break;
            case 20 when IsDraft2019 || IsDraft2020:
                schema["allOf"] = Several(depth + 1);
                schema[Pick(["unevaluatedProperties", "unevaluatedItems"])] = random.Next(3) == 0 ? Schema(depth) : false;
                break;
            case 18 when IsDraft2019:
                schema["$recursiveRef"] = "#";
                break;
            case 18 when IsDraft2020:
                schema["$dynamicRef"] = "#n";
                break;
            default:
                schema[Pick(["allOf", "anyOf", "oneOf"])] = Several(depth);
                break;
        }
    }

    /// <summary>An object that usually has a discriminator.</summary>
    private JsonObject Tagged(int depth)
    {
        var tags = new JsonArray([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => JsonNode.Parse(Pick(s_values)))]);
        var members = new JsonObject { ["a"] = new JsonObject { ["enum"] = tags }, ["b"] = Schema(depth) };
        var schema = new JsonObject { ["properties"] = members };
        if (random.Next(4) > 0)
        {
            schema["required"] = new JsonArray(random.Next(6) == 0 ? "b" : "a");
        }

        if (random.Next(4) > 0)
        {
            schema["type"] = "object";
        }

        return schema;
    }

    private JsonArray Several(int depth) => new([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Schema(depth))]);

    private T Pick<T>(T[] list) => list[random.Next(list.Length)];
}
