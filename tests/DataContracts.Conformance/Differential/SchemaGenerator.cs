using System.Text.Json.Nodes;

namespace DataContracts.Conformance.Differential;

/// <summary>Generates nested schemas of a dialect with all its keywords and references among definitions.</summary>
internal sealed partial class SchemaGenerator(Dialect dialect, Peer peer, Random random)
{
    private const int Definitions = 3;
    private const int Depth = 3;
    private const string Root = "https://example.com/root.json";

    private bool IsDraft07 => dialect == Dialect.Draft07;

    public JsonObject Next()
    {
        while (true)
        {
            var schema = Draw();
            if (!peer.Excludes(dialect, schema))
            {
                return schema;
            }
        }
    }

    private JsonObject Draw()
    {
        var root = new JsonObject { ["$schema"] = dialect.Identifier, ["$id"] = Root };
        var definitions = new JsonObject();
        for (var index = 0; index < Definitions; index++)
        {
            definitions.Add($"d{index}", Definition(index));
        }

        root.Add(dialect.Definitions, definitions);
        AddKeywords(root, Depth, 0);
        return root;
    }

    // d0 is referenced by pointer, d1 by anchor, d2 as a separate resource.
    private JsonNode Definition(int index)
    {
        var schema = Schema(Depth - 1, index + 1);
        if (schema is JsonObject named && !named.ContainsKey("$ref"))
        {
            if (index == 1)
            {
                named[IsDraft07 ? "$id" : "$anchor"] = IsDraft07 ? "#d1" : "d1";
            }
            else if (index == 2)
            {
                named["$id"] = "d2.json";
                MakeAbsolute(named);
            }
        }

        return schema;
    }

    // In a resource of its own, a pointer alone would start there.
    private static void MakeAbsolute(JsonNode? node)
    {
        if (node is JsonObject value)
        {
            foreach (var (_, member) in value)
            {
                MakeAbsolute(member);
            }

            if (value["$ref"] is JsonValue reference && (string)reference! is ['#', ..] pointer)
            {
                value["$ref"] = $"{Root}{pointer}";
            }
        }
        else if (node is JsonArray array)
        {
            foreach (var item in array)
            {
                MakeAbsolute(item);
            }
        }
    }

    /// <summary>Generates a schema.</summary>
    /// <param name="depth">The remaining nesting depth.</param>
    /// <param name="first">The first definition that it may reference in place; only later ones, to avoid reference
    /// loops.</param>
    private JsonNode Schema(int depth, int first)
    {
        if (random.Next(depth > 0 ? 12 : 5) == 0)
        {
            return JsonValue.Create(random.Next(3) > 0);
        }

        var schema = new JsonObject();
        if (IsDraft07 && first < Definitions && random.Next(8) == 0)
        {
            AddReference(schema, first);
            return schema;
        }

        AddKeywords(schema, depth, first);
        return schema;
    }

    private JsonNode Child(int depth) => Schema(depth - 1, 0);

    private void AddKeywords(JsonObject schema, int depth, int first)
    {
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            switch (random.Next(depth > 0 ? 20 : 9))
            {
                case 0 or 1:
                    AddType(schema);
                    break;
                case 2:
                    AddValues(schema);
                    break;
                case 3 or 4:
                    AddNumberKeyword(schema);
                    break;
                case 5 or 6:
                    AddStringKeyword(schema);
                    break;
                case 7:
                    AddSizes(schema);
                    break;
                case 8:
                    AddAnnotation(schema);
                    break;
                case 9 or 10 or 11:
                    AddObjectKeyword(schema, depth);
                    break;
                case 12 or 13 or 14:
                    AddArrayKeyword(schema, depth);
                    break;
                case 15 when !IsDraft07 && first < Definitions:
                    AddReference(schema, first);
                    break;
                case 16 when !IsDraft07:
                    schema[random.Next(2) == 0 ? "unevaluatedProperties" : "unevaluatedItems"] = random.Next(2) == 0 ? false : Child(depth);
                    break;
                default:
                    AddApplicator(schema, depth, first);
                    break;
            }
        }
    }

    private void AddReference(JsonObject schema, int first) => schema["$ref"] = random.Next(first, Definitions) switch
    {
        var index when random.Next(2) == 0 => $"#/{dialect.Definitions}/d{index}",
        var index => $"{Root}#/{dialect.Definitions}/d{index}",
    };
}
