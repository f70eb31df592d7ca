using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace DataContracts.Snapshots.Text;

/// <summary>Members that a type does not declare, in the order in which it gives them: they are written into its own object.</summary>
internal sealed class ExtensionData : Dictionary<string, object?>
{
    /// <summary>System.Text.Json writes a dictionary into an object only by its own converters, which here only this type has.</summary>
    public static void KeepInObject(JsonTypeInfo type)
    {
        for (var i = 0; i < type.Properties.Count; i++)
        {
            var member = type.Properties[i];
            if (member is { IsExtensionData: true, Get: { } get } && member.PropertyType != typeof(JsonObject))
            {
                var copy = type.CreateJsonPropertyInfo(typeof(ExtensionData), member.Name);
                copy.IsExtensionData = true;
                copy.Get = owner => Of(get(owner));
                type.Properties[i] = copy;
            }
        }
    }

    private static ExtensionData? Of(object? members)
    {
        var copy = new ExtensionData();
        switch (members)
        {
            case IEnumerable<KeyValuePair<string, object?>> values:
                foreach (var (name, value) in values)
                {
                    copy[name] = value;
                }

                return copy;
            case IEnumerable<KeyValuePair<string, JsonElement>> elements:
                foreach (var (name, value) in elements)
                {
                    copy[name] = value;
                }

                return copy;
            default:
                return null;
        }
    }
}
