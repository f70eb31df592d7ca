using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Export;

/// <summary>What ODCS says of one element, its children aside.</summary>
internal sealed class ElementDescription(LocalReferences references)
{
    /// <param name="schema">The element's schema.</param>
    /// <param name="place">Where the element is.</param>
    /// <param name="hasEnumeration">Whether its values are in ODCS 3.2's own list; else in a quality metric, which 3.0 has too.</param>
    public JsonObject Of(JsonObject schema, ElementPlace place, bool hasEnumeration)
    {
        var element = new JsonObject();
        AddText(element, "name", place.Name);
        AddText(element, "businessName", schema.Text("title"));
        var isRoot = place.Kind == ElementKind.Root;
        if (!isRoot && LogicalType.Of(schema) is { } type)
        {
            element["logicalType"] = type.Name;
            AddOptions(element, schema, type);
        }

        AddPresence(element, schema, place);
        AddText(element, "description", schema.Text("description"));
        if (!isRoot && schema.List("examples") is { } examples)
        {
            element["examples"] = examples.DeepClone();
        }

        var rules = new JsonArray([.. QualityBounds.Write(schema)]);
        if (!isRoot && hasEnumeration && Enumeration.Write(schema) is { } values)
        {
            element[Enumeration.Key] = values;
        }
        else if (!isRoot && ValidValues.Quality(schema) is { } rule)
        {
            rules.Insert(0, rule);
        }

        if (rules.Count > 0)
        {
            element["quality"] = rules;
        }

        return element;
    }

    private static void AddText(JsonObject element, string name, string? text)
    {
        if (text is not null)
        {
            element[name] = text;
        }
    }

    private static void AddPresence(JsonObject element, JsonObject schema, ElementPlace place)
    {
        var admitsNull = Nullability.AdmitsNull(schema);
        switch (place.Kind)
        {
            case ElementKind.Property when place.IsRequired && !admitsNull:
            case ElementKind.Items when !admitsNull && !Nullability.IsSettledByValues(schema):
                element["required"] = true;
                break;
            case ElementKind.Property when place.IsRequired && !place.IsListed:
                element[CustomProperties.Key] = new JsonArray(CustomProperties.Entry(Vocabulary.Presence, "required"));
                break;
            case ElementKind.Property when !place.IsRequired && !admitsNull && !Nullability.IsSettledByValues(schema):
                element[CustomProperties.Key] = new JsonArray(CustomProperties.Entry(Vocabulary.Nullable, false));
                break;
            default:
                break;
        }
    }

    private void AddOptions(JsonObject element, JsonObject schema, LogicalType type)
    {
        var options = new JsonObject();
        foreach (var option in type.Options.Where(option => option.IsValue(schema[option.Name])))
        {
            options[option.Name] = schema[option.Name]!.DeepClone();
        }

        if (type.Type == "object" && RequiredHere(schema) is { Count: > 0 } required)
        {
            options["required"] = required;
        }

        if (options.Count > 0)
        {
            element["logicalTypeOptions"] = options;
        }
    }

    /// <summary>The names that must be present, but for those whose own <c>required</c> says so.</summary>
    private JsonArray RequiredHere(JsonObject schema)
    {
        var properties = schema.Object("properties");
        return (schema["required"].AsTexts() ?? []).Distinct().Where(name => !IsSaidByItself(properties, name)).ToJsonList();
    }

    private bool IsSaidByItself(JsonObject? properties, string name) =>
        properties is not null
            && properties.TryGetPropertyValue(name, out var property)
            && !Nullability.AdmitsNull(references.Resolve(property));
}
