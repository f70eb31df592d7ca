using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Import;

/// <summary>Refuses values that are not elements.</summary>
internal static class ElementShape
{
    public static void DemandObject(JsonNode? node, string pointer)
    {
        var element = node as JsonObject ?? throw new OdcsException(pointer, "an entry of 'schema' must be a mapping");
        DemandName(element, pointer, "an entry of 'schema'");
        DemandMembers(element, pointer);
    }

    private static void DemandProperties(JsonObject element, string pointer)
    {
        if (!element.TryGetPropertyValue("properties", out var written))
        {
            return;
        }

        var properties = written as JsonArray ?? throw new OdcsException(pointer + "/properties", "'properties' must be a list");
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, node) in properties.Index())
        {
            var at = JsonPath.Append(pointer + "/properties", index);
            var property = node as JsonObject ?? throw new OdcsException(at, "an entry of 'properties' must be a mapping");
            var name = DemandName(property, at, "an entry of 'properties'");
            if (!names.Add(name))
            {
                throw new OdcsException(at + "/name", $"two properties of one object have the name '{name}'");
            }

            DemandMembers(property, at);
        }
    }

    private static void DemandMembers(JsonObject element, string pointer)
    {
        if (element.TryGetPropertyValue("logicalType", out var type) && LogicalType.Find(type.AsText()) is null)
        {
            throw new OdcsException(
                pointer + "/logicalType", $"'logicalType' must be one of {string.Join(", ", LogicalType.All.Select(known => known.Name))}");
        }

        if (element.TryGetPropertyValue("required", out var required) && !required.IsTrue() && !required.IsFalse())
        {
            throw new OdcsException(pointer + "/required", "'required' must be true or false");
        }

        DemandEnumeration(element, pointer);
        DemandProperties(element, pointer);
        if (element.TryGetPropertyValue("items", out var written))
        {
            var items = written as JsonObject ?? throw new OdcsException(pointer + "/items", "'items' must be a mapping");
            DemandMembers(items, pointer + "/items");
        }
    }

    private static void DemandEnumeration(JsonObject element, string pointer)
    {
        if (!element.TryGetPropertyValue(Enumeration.Key, out var written))
        {
            return;
        }

        var entries = written as JsonArray ?? throw new OdcsException($"{pointer}/{Enumeration.Key}", "'enum' must be a list");
        foreach (var (index, entry) in entries.Index())
        {
            if (entry is not JsonObject members || !members.ContainsKey("value"))
            {
                throw new OdcsException(
                    JsonPath.Append($"{pointer}/{Enumeration.Key}", index), "an entry of 'enum' must be a mapping with a 'value'");
            }
        }
    }

    private static string DemandName(JsonObject element, string pointer, string what)
    {
        if (!element.TryGetPropertyValue("name", out var name))
        {
            throw new OdcsException(pointer, $"{what} must have a 'name'");
        }

        return name.AsText() is { Length: > 0 } text
            ? text
            : throw new OdcsException(pointer + "/name", "'name' must be a text that is not empty");
    }
}
