using System.Text.Json;
using System.Text.Json.Serialization;

namespace DataContracts.Snapshots.Text;

/// <summary>Writes one type of dictionaries by <see cref="DictionaryEntries"/>.</summary>
internal sealed class SortedDictionaryConverter<TDictionary, TValue>(
    DictionaryEntries entries, Func<TDictionary, IEnumerable<(object Key, TValue Value)>> read) : JsonConverter<TDictionary>
{
    public override TDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Snapshots are written, never read.");

    public override void Write(Utf8JsonWriter writer, TDictionary value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, item) in entries.Sort(read(value), options))
        {
            writer.WritePropertyName(name);
            if (entries.ByRuntimeType && item is not null)
            {
                JsonSerializer.Serialize(writer, item, item.GetType(), options);
            }
            else
            {
                JsonSerializer.Serialize(writer, item, options);
            }
        }

        writer.WriteEndObject();
    }
}
