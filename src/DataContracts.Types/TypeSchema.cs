using System.Text.Json;
using DataContracts.Types;
using NJsonSchema.Generation;

namespace DataContracts;

/// <summary>JSON Schemas of C# types.</summary>
public static class TypeSchema
{
    /// <summary>
    /// The schema of the documents that a type holds, in dialect 2020-12: as NJsonSchema derives it, with what System.Text.Json itself
    /// knows
    /// of names, enumerations, formats and what must be there.
    /// </summary>
    /// <param name="type">The type.</param>
    /// <param name="options">How it is read; null for the defaults.</param>
    /// <returns>The schema as JSON text.</returns>
    /// <exception cref="NotSupportedException">System.Text.Json can't read the type.</exception>
    public static string Of(Type type, JsonSerializerOptions? options = null) => Of(type, options, TypeGaps.None, isStrict: false);

    internal static string Of(Type type, JsonSerializerOptions? options, TypeGaps accepted, bool isStrict)
    {
        ArgumentNullException.ThrowIfNull(type);
        var serializer = options ?? JsonSerializerOptions.Default;
        serializer.MakeReadOnly(populateMissingResolver: true); // Options that never read anything have no metadata yet.
        var settings = new SystemTextJsonSchemaGeneratorSettings
        {
            SerializerOptions = serializer,
            DefaultReferenceTypeNullHandling = ReferenceTypeNullHandling.NotNull,
            FlattenInheritanceHierarchy = true,
            UseXmlDocumentation = false,
        };
        settings.SchemaProcessors.Add(new SerializerFacts(serializer));
        var schema = new JsonSchemaGenerator(settings).Generate(type);
        if (new ReadProbe(serializer).ReadsAll(type))
        {
            (schema.ExtensionData ??= new Dictionary<string, object?>())[SchemaText.ReadsAll] = true;
        }

        return SchemaText.Normalize(schema.ToJson(), accepted, isStrict);
    }
}
