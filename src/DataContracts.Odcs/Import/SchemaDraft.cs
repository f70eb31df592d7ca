using System.Text.Json.Nodes;
using DataContracts.Odcs.Export;
using DataContracts.Odcs.Json;
using DataContracts.Odcs.Keeping;

namespace DataContracts.Odcs.Import;

/// <summary>ODCS elements as a JSON Schema, with what only ODCS says put aside by the schema's pointer.</summary>
internal sealed class SchemaDraft
{
    private readonly ElementDescription _description = new(new LocalReferences([]));

    private readonly List<ImportNote> _notes = [];

    public JsonObject Kept { get; } = [];

    public IReadOnlyList<ImportNote> Notes => _notes;

    public void Root(JsonObject contract, JsonObject? element, string name, string source)
    {
        contract["type"] = "object";
        if (element is not null)
        {
            Fill(contract, element, ElementPlace.Root(name), null, "", source);
        }
    }

    private JsonObject Element(JsonObject element, ElementPlace place, string pointer, string source)
    {
        var schema = new JsonObject();
        var type = LogicalType.Find(element.Text("logicalType"));
        var custom = element.List(CustomProperties.Key);
        var isNever = place.Kind == ElementKind.Property && CustomProperties.Find(custom, Vocabulary.Nullable).IsFalse();
        var admitsNull = !element["required"].IsTrue() && !isNever;
        if ((Enumeration.Read(element, admitsNull) ?? ValidValues.Read(ValuesOf(element))) is { } values)
        {
            schema["enum"] = values.DeepClone();
        }

        Nullability.Apply(schema, type, admitsNull);
        if (type?.Format is { } format)
        {
            AddFormat(schema, format, TemporalFormat.Obstacle(element, type, source));
        }
        else if (type is { IsWider: true })
        {
            _notes.Add(new ImportNote(source + "/logicalType", $"the contract takes any {type.Type} for this {type.Name}"));
        }

        Fill(schema, element, place, type, pointer, source);
        return schema;
    }

    private void AddFormat(JsonObject schema, string format, ImportNote? obstacle)
    {
        if (obstacle is null)
        {
            schema["format"] = format;
        }
        else
        {
            _notes.Add(obstacle);
        }
    }

    private void Fill(JsonObject schema, JsonObject element, ElementPlace place, LogicalType? type, string pointer, string source)
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
            var isListed = !isRoot && type is not null;
            schema["properties"] = Properties(properties, required, isListed, pointer + "/properties", source + "/properties");
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
            schema["items"] = Element(items, ElementPlace.Items, pointer + "/items", source + "/items");
        }

        if (BoundShape.Of(element, isRoot, isRoot ? null : ValuesOf(element)) is { Count: > 0 } bounds)
        {
            schema[QualityBounds.Key] = bounds;
        }

        Keep(schema, element, place, pointer);
    }

    /// <summary>The rule that is the keyword <c>enum</c>: none where ODCS 3.2's own list is.</summary>
    private static JsonObject? ValuesOf(JsonObject element) =>
        element.List(Enumeration.Key) is { Count: > 0 } ? null : ValidValues.Find(element.List("quality"));

    private JsonObject Properties(JsonArray elements, List<string> required, bool isListed, string pointer, string source)
    {
        var properties = new JsonObject();
        foreach (var (index, element) in elements.OfType<JsonObject>().Index())
        {
            var name = element.Text("name")!;
            var isPresent = !isListed
                && CustomProperties.Find(element.List(CustomProperties.Key), Vocabulary.Presence).AsText() == "required";
            if (element["required"].IsTrue() || isPresent)
            {
                required.Add(name);
            }

            var place = new ElementPlace(ElementKind.Property, name, required.Contains(name), isListed);
            properties[name] = Element(element, place, JsonPath.Append(pointer, name), JsonPath.Append(source, index));
        }

        return properties;
    }

    private void Keep(JsonObject schema, JsonObject element, ElementPlace place, string pointer)
    {
        var generated = _description.Of(schema, place, element.ContainsKey(Enumeration.Key));
        var original = new JsonObject();
        foreach (
            var (member, value) in element.Where(member => member.Key is not ("properties" or "items") || !schema.ContainsKey(member.Key)))
        {
            original[member] = value?.DeepClone();
        }

        var kept = Complement.Of(original, generated);
        if (element.ContainsKey(Enumeration.Key))
        {
            kept.TryAdd(Enumeration.Key, element[Enumeration.Key]?.DeepClone());
        }

        if (kept.Count > 0)
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
