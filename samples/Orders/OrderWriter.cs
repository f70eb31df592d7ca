using System.Text.Json;
using System.Text.Json.Serialization;

namespace Orders;

/// <summary>Writes orders as JSON.</summary>
public static class OrderWriter
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The JSON text of <paramref name="order"/>.</summary>
    public static byte[] Write(Order order) => JsonSerializer.SerializeToUtf8Bytes(order, Options);
}
