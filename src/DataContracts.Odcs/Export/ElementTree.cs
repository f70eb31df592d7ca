using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;
using DataContracts.Odcs.Keeping;

namespace DataContracts.Odcs.Export;

/// <summary>A schema as ODCS elements, all the way down.</summary>
internal sealed class ElementTree(JsonObject contract, JsonObject? kept)
{
    // References written out in place can stand for more elements than fit into memory, and deeper than readers go.
    private const int MostElements = 20_000;
    private const int Deepest = 100;

    private readonly LocalReferences _references = new(contract);
    private int _elements;

    public JsonObject Root(string name) => Element(contract, ElementPlace.Root(name), "", 0);

    private JsonObject Element(JsonNode? node, ElementPlace place, string pointer, int depth)
    {
        var schema = _references.Enter(node, out var reference);
        if (++_elements > MostElements || depth > Deepest)
        {
            schema = [];
        }

        var keptHere = kept?.Object(pointer);
        var element = new ElementDescription(_references).Of(schema, place, keptHere?.ContainsKey(Enumeration.Key) == true);
        var type = place.Kind == ElementKind.Root ? "object" : LogicalType.Of(schema)?.Type;
        if (type is null or "object" && schema.Object("properties") is { } properties)
        {
            element["properties"] = Properties(
                schema, properties, isListed: type is not null && place.Kind != ElementKind.Root, pointer + "/properties", depth);
        }

        if (type is null or "array" && schema.TryGetPropertyValue("items", out var items) && items is not JsonArray)
        {
            element["items"] = Element(items, ElementPlace.Items, pointer + "/items", depth + 1);
        }

        _references.Leave(reference);
        return Complement.Merge(element, keptHere);
    }

    private JsonArray Properties(JsonObject schema, JsonObject properties, bool isListed, string pointer, int depth)
    {
        var required = schema["required"].AsTexts()?.ToHashSet(StringComparer.Ordinal) ?? [];
        var elements = new JsonArray();
        foreach (var (name, property) in properties)
        {
            var place = new ElementPlace(ElementKind.Property, name, required.Contains(name), isListed);
            elements.Add((JsonNode)Element(property, place, JsonPath.Append(pointer, name), depth + 1));
        }

        return elements;
    }
}
