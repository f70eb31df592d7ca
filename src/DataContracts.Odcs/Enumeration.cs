using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs;

/// <summary>
/// ODCS 3.2's list of allowed values, each with a label and the like; null needs no entry where the element may be null.
/// </summary>
internal static class Enumeration
{
    public const string Key = "enum";

    /// <summary>The values as the keyword <c>enum</c>; null where the element has no such list.</summary>
    public static JsonArray? Read(JsonObject element, bool admitsNull)
    {
        if (element.List(Key) is not { Count: > 0 } entries)
        {
            return null;
        }

        var values = new JsonArray([.. entries.Select(entry => entry!["value"]?.DeepClone())]);
        if (admitsNull && !values.Contains(null))
        {
            values.Add(null);
        }

        return values;
    }

    /// <summary>The keyword <c>enum</c> as such a list; null where the schema has none.</summary>
    public static JsonArray? Write(JsonObject schema) =>
        schema.List(Key) is not { Count: > 0 } values
            ? null
            : new JsonArray([.. values
                .Where(value => value is not null || !Nullability.AdmitsNull(schema))
                .Select(value => new JsonObject { ["value"] = value?.DeepClone() })]);
}
