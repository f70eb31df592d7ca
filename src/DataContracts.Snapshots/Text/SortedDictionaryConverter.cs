using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DataContracts.Snapshots.Text;

/// <summary>Writes dictionaries by their keys' order, since they have none of their own.</summary>
internal sealed class SortedDictionaryConverter : JsonConverter<IDictionary>
{
    public override bool CanConvert(Type typeToConvert) => typeof(IDictionary).IsAssignableFrom(typeToConvert);

    public override IDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Snapshots are written, never read.");

    public override void Write(Utf8JsonWriter writer, IDictionary value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        var entries = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (DictionaryEntry entry in value)
        {
            entries[Convert.ToString(entry.Key, CultureInfo.InvariantCulture) ?? ""] = entry.Value;
        }

        foreach (var (key, item) in entries)
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, item, item?.GetType() ?? typeof(object), options);
        }

        writer.WriteEndObject();
    }
}
