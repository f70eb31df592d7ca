using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NJsonSchema;
using NJsonSchema.Generation;
using NSchema = NJsonSchema.JsonSchema;

namespace DataContracts.Types;

/// <summary>What System.Text.Json knows of a type, where NJsonSchema does not ask it.</summary>
internal sealed class SerializerFacts(JsonSerializerOptions options) : ISchemaProcessor
{
    private readonly ReadProbe _probe = new(options);

    public void Process(SchemaProcessorContext context)
    {
        var type = context.ContextualType.OriginalType;
        if (type == typeof(char))
        {
            context.Schema.Pattern = "^[ -~]$"; // One UTF-16 unit: those for certain.
        }
        else if (type.IsEnum)
        {
            Enumerate(context.Schema, type);
        }
        else if (Alternatives(type) is { } polymorphism)
        {
            Derive(context, polymorphism);
        }
        else if (context.Schema.Properties.Count > 0)
        {
            Require(context.Schema, options.GetTypeInfo(type));
        }
    }

    // The converter's own words, whichever it is.
    private void Enumerate(NSchema schema, Type type)
    {
        var written = Enum.GetValuesAsUnderlyingType(type).Cast<object>()
            .Select(value => JsonSerializer.SerializeToNode(Enum.ToObject(type, value), type, options))
            .OfType<JsonValue>()
            .ToArray();
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

    // A type that is its own alternative, or whose alternatives have alternatives, stays what NJsonSchema makes of it: that is never too
    // wide.
    private JsonPolymorphismOptions? Alternatives(Type type)
    {
        var info = options.GetTypeInfo(type);
        return (info.PolymorphismOptions ?? Declared(info.Converter.GetType())) is { DerivedTypes.Count: > 0 } polymorphism
            && polymorphism.DerivedTypes.All(derived => IsPlain(derived, type))
                ? polymorphism
                : null;
    }

    private bool IsPlain(JsonDerivedType derived, Type type) =>
        derived.TypeDiscriminator is not null
            && derived.DerivedType != type
            && options.GetTypeInfo(derived.DerivedType).PolymorphismOptions is null;

    // A converter that picks the derived type itself, as generated ones do, says by the same attributes which there are.
    private static JsonPolymorphismOptions? Declared(Type converter)
    {
        if (converter.GetCustomAttribute<JsonPolymorphicAttribute>()?.TypeDiscriminatorPropertyName is not { } name)
        {
            return null;
        }

        var polymorphism = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = name };
        foreach (
            var derived in converter.GetCustomAttributes<JsonDerivedTypeAttribute>().Where(derived => derived.TypeDiscriminator is string))
        {
            polymorphism.DerivedTypes.Add(new JsonDerivedType(derived.DerivedType, (string)derived.TypeDiscriminator!));
        }

        return polymorphism;
    }

    private void Derive(SchemaProcessorContext context, JsonPolymorphismOptions polymorphism)
    {
        var refusesMetadata = options.GetTypeInfo(context.ContextualType.OriginalType).PolymorphismOptions is not null;
        var schema = context.Schema;
        schema.Properties.Clear();
        schema.RequiredProperties.Clear();
        schema.AllowAdditionalProperties = true;
        foreach (var derived in polymorphism.DerivedTypes)
        {
            var alternative = new NSchema
            {
                ExtensionData = new Dictionary<string, object?>
                {
                    [TaggedType.Property] = polymorphism.TypeDiscriminatorPropertyName,
                    [TaggedType.Value] = derived.TypeDiscriminator,
                },
            };
            if (refusesMetadata)
            {
                alternative.ExtensionData[TaggedType.RefusesMetadata] = true;
            }

            alternative.AllOf.Add(
                new NSchema { Reference = context.Generator.Generate(derived.DerivedType, context.Resolver).ActualSchema });
            schema.AnyOf.Add(alternative);
        }
    }

    // A constructor's parameter without a default must be given a value, too: without one, a type which is not nullable would hold null.
    private void Require(NSchema schema, JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => schema.Properties.ContainsKey(property.Name)))
        {
            if (property is { Set: null, AssociatedParameter: null }
                && (property.ObjectCreationHandling ?? type.PreferredPropertyObjectCreationHandling) != JsonObjectCreationHandling.Populate)
            {
                _ = schema.Properties.Remove(property.Name); // It is written, and nothing that is read gets there.
                continue;
            }

            if (_probe.ReadsAll(property))
            {
                (schema.Properties[property.Name].ExtensionData ??= new Dictionary<string, object?>())[SchemaText.ReadsAll] = true;
            }

            schema.Properties[property.Name].IsRequired = property.IsRequired
                || (property.AssociatedParameter is { HasDefaultValue: false } && !IsNullable(property));
        }
    }

    private static bool IsNullable(JsonPropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (property.AttributeProvider is PropertyInfo member
            && new NullabilityInfoContext().Create(member).ReadState != NullabilityState.NotNull && !member.PropertyType.IsValueType);
}
