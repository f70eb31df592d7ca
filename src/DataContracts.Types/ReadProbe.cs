using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DataContracts.Types;

/// <summary>Tries what a type reads if its schema can't show it: converters are code.</summary>
internal sealed class ReadProbe(JsonSerializerOptions options)
{
    private static readonly string[] s_integers = ["1.0", "1e1", "20e-1"];

    private static readonly string[] s_moments =
    [
        "\"2016-12-31T23:59:60Z\"", "\"2024-01-01t00:00:00z\"", "\"2024-01-01T00:00:00.123456789012345678Z\"",
        "\"2024-01-01T00:00:00+23:59\"",
        "\"9999-12-31T23:59:59-10:00\"", "\"0000-01-01T00:00:00Z\"",
    ];

    private static readonly Type[] s_otherPrimitives = [typeof(bool), typeof(char), typeof(double), typeof(float)];

    private static readonly Dictionary<Type, string[]> s_texts = new()
    {
        [typeof(DateTimeOffset)] = s_moments,
        [typeof(DateTime)] = s_moments,
        [typeof(DateOnly)] = ["\"0000-01-01\""],
        [typeof(Uri)] = ["\"http://a:99999999/\"", "\"http://[v1.a]/\""],
    };

    /// <summary>Whether all texts that a type of the kind tends to refuse are read into a property.</summary>
    public bool ReadsAll(JsonPropertyInfo property)
    {
        var texts = Texts(property.PropertyType).ToArray();
        var how = options;
        if (property.CustomConverter is { } converter && texts.Length > 0)
        {
            how = new JsonSerializerOptions(options);
            how.Converters.Insert(0, converter);
        }

        return texts.Length > 0 && texts.All(text => Reads(text, property.PropertyType, how));
    }

    /// <summary>The same for a whole document.</summary>
    public bool ReadsAll(Type type) => Texts(type).ToArray() is { Length: > 0 } texts && texts.All(text => Reads(text, type, options));

    private static bool Reads(string text, Type type, JsonSerializerOptions options)
    {
        try
        {
            _ = JsonSerializer.Deserialize(text, type, options);
            return true;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Texts(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum || (type.IsPrimitive && !s_otherPrimitives.Contains(type)))
        {
            return s_integers;
        }

        if (s_texts.TryGetValue(type, out var texts))
        {
            return texts;
        }

        if (type == typeof(string) || type.GetInterfaces().Append(type).FirstOrDefault(IsSequence) is not { } sequence)
        {
            return [];
        }

        var item = sequence.GetGenericArguments()[0];
        return item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
            ? Texts(item.GetGenericArguments()[1]).Select(text => $"{{\"1\":{text}}}")
            : Texts(item).Select(text => $"[{text}]");
    }

    private static bool IsSequence(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>);
}
