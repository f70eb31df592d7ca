using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DataContracts.Snapshots.Text;

/// <summary>The names that the keys of dictionaries get in JSON.</summary>
internal static class DictionaryNames
{
    private static readonly ConcurrentDictionary<Type, Func<object, JsonSerializerOptions, string>> s_writers = new();

    /// <summary>As System.Text.Json names them, with the options' policy and converters.</summary>
    public static string Serialized(object key, JsonSerializerOptions options) =>
        s_writers.GetOrAdd(key.GetType(), WriterOf)(key, options);

    /// <summary>As Verify's form shows them: the key's own text, dates with all their digits.</summary>
    public static string Plain(object key) => key switch
    {
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)key).ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(key, CultureInfo.InvariantCulture) ?? "",
    };

    private static Func<object, JsonSerializerOptions, string> WriterOf(Type type) =>
        typeof(KeyWriter<>).MakeGenericType(type).GetMethod("Write")!.CreateDelegate<Func<object, JsonSerializerOptions, string>>();

    private static class KeyWriter<T>
        where T : notnull
    {
        public static string Write(object key, JsonSerializerOptions options)
        {
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer))
            {
                writer.WriteStartObject();
                ((JsonConverter<T>)options.GetConverter(typeof(T))).WriteAsPropertyName(writer, (T)key, options);
                writer.WriteNullValue();
                writer.WriteEndObject();
            }

            using var json = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
            return json.RootElement.EnumerateObject().First().Name;
        }
    }
}
