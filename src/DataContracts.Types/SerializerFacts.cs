using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NJsonSchema;
using NJsonSchema.Generation;

namespace DataContracts.Types;

/// <summary>What System.Text.Json says of a type, where NJsonSchema does not ask it.</summary>
internal sealed class SerializerFacts(JsonSerializerOptions options) : ISchemaProcessor
{
    public void Process(SchemaProcessorContext context)
    {
        var type = context.ContextualType.OriginalType;
        if (type.IsEnum)
        {
            Enumerate(context.Schema, type);
        }
        else if (context.Schema.Properties.Count > 0)
        {
            Require(context.Schema, options.GetTypeInfo(type));
        }
    }

    // The converter's own words, whichever it is.
    private void Enumerate(JsonSchema schema, Type type)
    {
        var written = Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => JsonSerializer.SerializeToNode(Enum.ToObject(type, value), type, options)).OfType<JsonValue>().ToArray();
        if (!written.All(value => value.GetValueKind() == JsonValueKind.String))
        {
            return;
        }

        schema.Type = JsonObjectType.String;
        schema.Enumeration.Clear();
        schema.EnumerationNames.Clear();
        foreach (var text in written.Select(value => value.GetValue<string>()).Distinct(StringComparer.Ordinal))
        {
            schema.Enumeration.Add(text);
        }
    }

    // A constructor's parameter without a default must be given a value, too: without one, a type which is not nullable would hold null.
    private static void Require(JsonSchema schema, JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => schema.Properties.ContainsKey(property.Name)))
        {
            schema.Properties[property.Name].IsRequired = property.IsRequired || (property.AssociatedParameter is { HasDefaultValue: false } && !IsNullable(property));
        }
    }

    private static bool IsNullable(JsonPropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (property.AttributeProvider is PropertyInfo member && new NullabilityInfoContext().Create(member).ReadState != NullabilityState.NotNull && !member.PropertyType.IsValueType);
}
