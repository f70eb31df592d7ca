using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

internal sealed partial class SchemaGenerator
{
    private void AddApplicator(JsonObject schema, int depth, int first)
    {
        switch (random.Next(6))
        {
            case 0:
                schema["not"] = Schema(depth - 1, first);
                break;
            case 1 or 2:
                schema["if"] = Schema(depth - 1, first);
                foreach (var branch in new[] { "then", "else" }.Where(_ => random.Next(4) > 0))
                {
                    schema[branch] = Schema(depth - 1, first);
                }

                break;
            default:
                schema[random.Of(["allOf", "anyOf", "oneOf"])] = new JsonArray(
                    [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Schema(depth - 1, first))]);
                break;
        }

        if (random.Next(3) == 0)
        {
            AddDependency(schema, depth, first);
        }
    }

    private void AddDependency(JsonObject schema, int depth, int first)
    {
        var name = random.Of(Pools.Names);
        if (IsDraft07)
        {
            schema["dependencies"] = new JsonObject { [name] = random.Next(2) == 0 ? Names() : Schema(depth - 1, first) };
        }
        else if (random.Next(2) == 0)
        {
            schema["dependentRequired"] = new JsonObject { [name] = Names() };
        }
        else
        {
            schema["dependentSchemas"] = new JsonObject { [name] = Schema(depth - 1, first) };
        }
    }

    private void AddObjectKeyword(JsonObject schema, int depth)
    {
        switch (random.Next(7))
        {
            case 0 or 1:
                schema["properties"] = Map(Pools.Names, depth);
                break;
            case 2:
                schema["patternProperties"] = Map(Pools.Patterns, depth);
                break;
            case 3 or 4:
                schema["additionalProperties"] = random.Next(2) == 0 ? false : Child(depth);
                break;
            case 5:
                schema["propertyNames"] = Child(depth);
                break;
            default:
                schema["required"] = Names();
                break;
        }
    }

    private void AddArrayKeyword(JsonObject schema, int depth)
    {
        switch (random.Next(6))
        {
            case 0:
                schema["items"] = Child(depth);
                break;
            case 1 when IsDraft07:
                schema["items"] = Schemas(depth);
                schema["additionalItems"] = Child(depth);
                break;
            case 1 or 2:
                schema[IsDraft07 ? "items" : "prefixItems"] = Schemas(depth);
                break;
            case 3:
                schema["uniqueItems"] = random.Next(5) > 0;
                break;
            default:
                AddContains(schema, depth);
                break;
        }
    }

    private void AddContains(JsonObject schema, int depth)
    {
        schema["contains"] = Child(depth);
        schema["minItems"] = (double)random.Next(1, 3);
        foreach (var limit in new[] { "minContains", "maxContains" }.Where(_ => !IsDraft07 && random.Next(2) == 0))
        {
            schema[limit] = Size();
        }
    }

    private JsonArray Names() =>
        new([.. Pools.Pick(random, Pools.RequiredNames, random.Next(1, 4)).Select(name => JsonValue.Create(name))]);

    private JsonArray Schemas(int depth) => new([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Child(depth))]);

    private JsonObject Map(string[] names, int depth) =>
        new(Pools.Pick(random, names, random.Next(1, 4)).Select(name => KeyValuePair.Create(name, (JsonNode?)Child(depth))));
}
