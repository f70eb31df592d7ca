using System.Collections;
using System.Collections.Specialized;
using System.Dynamic;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace DataContracts.Snapshots.Text;

/// <summary>Writes dictionaries sorted by name: most have no order of their own, and some another one in each process.</summary>
internal sealed class SortedDictionaries(DictionaryEntries entries) : JsonConverterFactory
{
    /// <summary>The same options with dictionaries sorted.</summary>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options, Func<string, bool> isVolatileName)
    {
        // A converter of one's own cuts the chain by which references are tracked.
        if (options.ReferenceHandler is not null)
        {
            return options;
        }

        var resolver = options.TypeInfoResolver ?? JsonSerializerOptions.Default.TypeInfoResolver!;
        var sorted = new JsonSerializerOptions(options) { TypeInfoResolver = resolver.WithAddedModifier(ExtensionData.KeepInObject) };
        sorted.Converters.Add(new SortedDictionaries(new DictionaryEntries(Name, ByRuntimeType: false)));
        return sorted;

        DictionaryName Name(object key, JsonSerializerOptions own)
        {
            var name = DictionaryNames.Serialized(key, own);
            return new DictionaryName(name, isVolatileName(name));
        }
    }

    public override bool CanConvert(Type typeToConvert) =>
        !HasOwnOrder(typeToConvert)
        && typeToConvert.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is null
        && (EntryTypes(typeToConvert) is not null || typeof(IDictionary).IsAssignableFrom(typeToConvert));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var (key, value) = EntryTypes(typeToConvert) ?? (typeof(object), typeof(object));
        var reader = EntryTypes(typeToConvert) is null
            ? MethodOf(nameof(Untyped)).MakeGenericMethod(typeToConvert)
            : MethodOf(nameof(Typed)).MakeGenericMethod(typeToConvert, key, value);
        var read = reader.Invoke(null, null);
        var converter = typeof(SortedDictionaryConverter<,>).MakeGenericType(typeToConvert, value);
        return (JsonConverter)Activator.CreateInstance(converter, entries, read)!;
    }

    /// <summary>What keeps the order in which it was filled, on purpose.</summary>
    private static bool HasOwnOrder(Type type) =>
        typeof(JsonNode).IsAssignableFrom(type)
        || type == typeof(ExpandoObject)
        || type == typeof(ExtensionData)
        || typeof(IOrderedDictionary).IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(OrderedDictionary<,>));

    private static (Type Key, Type Value)? EntryTypes(Type type)
    {
        Type[] interfaces = [.. type.IsInterface ? [type] : Type.EmptyTypes, .. type.GetInterfaces()];
        var found = interfaces.FirstOrDefault(candidate =>
            IsClosed(candidate, typeof(IDictionary<,>)) || IsClosed(candidate, typeof(IReadOnlyDictionary<,>)));
        return found is null ? null : (found.GenericTypeArguments[0], found.GenericTypeArguments[1]);
    }

    private static bool IsClosed(Type type, Type open) => type.IsGenericType && type.GetGenericTypeDefinition() == open;

    private static MethodInfo MethodOf(string name) =>
        typeof(SortedDictionaries).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;

    private static Func<TDictionary, IEnumerable<(object, TValue)>> Typed<TDictionary, TKey, TValue>()
        where TDictionary : IEnumerable<KeyValuePair<TKey, TValue>> =>
        dictionary => dictionary.Select(entry => ((object)entry.Key!, entry.Value));

    private static Func<TDictionary, IEnumerable<(object, object?)>> Untyped<TDictionary>()
        where TDictionary : IDictionary =>
        dictionary => dictionary.Cast<DictionaryEntry>().Select(entry => (entry.Key, entry.Value));
}
