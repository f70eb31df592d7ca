using System.Text.Json.Nodes;
using DataContracts.Odcs.Export;
using DataContracts.Odcs.Json;
using DataContracts.Odcs.Keeping;

namespace DataContracts.Odcs.Import;

/// <summary>ODCS elements as a JSON Schema, with what only ODCS says put aside by the schema's pointer.</summary>
internal sealed class SchemaDraft
{
    private readonly ElementDescription _description = new(new LocalReferences([]));

    public JsonObject Kept { get; } = [];

    public void Root(JsonObject contract, JsonObject? element, string name)
    {
        contract["type"] = "object";
        if (element is not null)
        {
            Fill(contract, element, ElementPlace.Root(name), null, "");
        }
    }

    private JsonObject Element(JsonObject element, ElementPlace place, string pointer)
    {
        var schema = new JsonObject();
        var type = LogicalType.Find(element.Text("logicalType"));
        var custom = element.List(CustomProperties.Key);
        if (ValidValues.Read(element.List("quality")) is { } values)
        {
            schema["enum"] = values.DeepClone();
        }

        var isNever = place.Kind == ElementKind.Property && CustomProperties.Find(custom, Vocabulary.Nullable).IsFalse();
        Nullability.Apply(schema, type, admitsNull: !element["required"].IsTrue() && !isNever);
        if (type?.Format is { } format)
        {
            schema["format"] = format;
        }

        Fill(schema, element, place, type, pointer);
        return schema;
    }

    private void Fill(JsonObject schema, JsonObject element, ElementPlace place, LogicalType? type, string pointer)
    {
        AddText(schema, "title", element.Text("businessName"));
        AddText(schema, "description", element.Text("description"));
        var isRoot = place.Kind == ElementKind.Root;
        var options = isRoot ? null : element.Object("logicalTypeOptions");
        foreach (var option in type?.Options ?? [])
        {
            if (options is not null && option.IsValue(options[option.Name]))
            {
                schema[option.Name] = options[option.Name]!.DeepClone();
            }
        }

        if (!isRoot && element.List("examples") is { } examples)
        {
            schema["examples"] = examples.DeepClone();
        }

        var required = new List<string>();
        if ((isRoot || type?.Type is null or "object") && element.List("properties") is { } properties)
        {
            schema["properties"] = Properties(properties, required, isListed: !isRoot && type is not null, pointer + "/properties");
        }

        if (type?.Type == "object")
        {
            required.AddRange((options?["required"].AsTexts() ?? []).Except(required, StringComparer.Ordinal));
        }

        if (required.Count > 0)
        {
            schema["required"] = required.ToJsonList();
        }

        if (!isRoot && type?.Type is null or "array" && element.Object("items") is { } items)
        {
            schema["items"] = Element(items, ElementPlace.Items, pointer + "/items");
        }

        Keep(schema, element, place, pointer);
    }

    private JsonObject Properties(JsonArray elements, List<string> required, bool isListed, string pointer)
    {
        var properties = new JsonObject();
        foreach (var element in elements.OfType<JsonObject>())
        {
            var name = element.Text("name")!;
            var isPresent = !isListed
                && CustomProperties.Find(element.List(CustomProperties.Key), Vocabulary.Presence).AsText() == "required";
            if (element["required"].IsTrue() || isPresent)
            {
                required.Add(name);
            }

            properties[name] = Element(
                element, new ElementPlace(ElementKind.Property, name, required.Contains(name), isListed), JsonPath.Append(pointer, name));
        }

        return properties;
    }

    private void Keep(JsonObject schema, JsonObject element, ElementPlace place, string pointer)
    {
        var generated = _description.Of(schema, place);
        var original = new JsonObject();
        foreach (
            var (member, value) in element.Where(member => member.Key is not ("properties" or "items") || !schema.ContainsKey(member.Key)))
        {
            original[member] = value?.DeepClone();
        }

        if (Complement.Of(original, generated) is { Count: > 0 } kept)
        {
            Kept[pointer] = kept;
        }
    }

    private static void AddText(JsonObject schema, string keyword, string? text)
    {
        if (text is not null)
        {
            schema[keyword] = text;
        }
    }
}
