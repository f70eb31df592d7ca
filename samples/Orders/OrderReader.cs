using System.Text.Json;
using System.Text.Json.Serialization;

namespace Orders;

/// <summary>Reads orders from JSON.</summary>
public static class OrderReader
{
    /// <summary>The options for reading orders.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads the order in <paramref name="json"/>.</summary>
    /// <exception cref="JsonException">The text is not an order.</exception>
    public static Order Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<Order>(json, Options) ?? throw new JsonException("An order is an object, not null.");
}
