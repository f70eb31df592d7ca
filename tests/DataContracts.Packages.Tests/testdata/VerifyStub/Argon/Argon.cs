// A stub of Argon, the serializer of Verify, with the signatures that MatchesContract.cs is compiled against and the order in which
// converters are called.
namespace Argon;

public enum Formatting
{
    None,
    Indented,
}

public abstract class JsonWriter;

public abstract class JsonConverter
{
    public abstract void WriteJson(JsonWriter writer, object value, JsonSerializer serializer);

    public abstract bool CanConvert(Type type);
}

public class JsonSerializerSettings
{
    public List<JsonConverter> Converters { get; set; } = [];
}

public class JsonSerializer(JsonSerializerSettings settings)
{
    public void Serialize(JsonWriter writer, object value) =>
        settings.Converters.FirstOrDefault(converter => converter.CanConvert(value.GetType()))?.WriteJson(writer, value, this);
}

public class JToken(System.Text.Json.Nodes.JsonNode node)
{
    public static JToken Parse(string json) => new(System.Text.Json.Nodes.JsonNode.Parse(json)!);

    public string ToString(Formatting formatting, params JsonConverter[] converters) => node.ToJsonString();
}
