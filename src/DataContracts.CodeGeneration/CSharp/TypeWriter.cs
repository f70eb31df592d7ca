using DataContracts.CodeGeneration.Shapes;
using NJsonSchema.CodeGeneration.CSharp;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>Has NJsonSchema write declared types.</summary>
internal sealed class TypeWriter(IReadOnlyList<TypeDeclaration> types, string rootName)
{
    /// <returns>The C# of all types, in their order.</returns>
    public IReadOnlyList<string> Write()
    {
        var schemas = new SchemaBuilder(types);
        var settings = new CSharpGeneratorSettings
        {
            JsonLibrary = CSharpJsonLibrary.SystemTextJson,
            JsonPolymorphicSerializationStyle = CSharpJsonPolymorphicSerializationStyle.SystemTextJson,
            ClassStyle = CSharpClassStyle.Poco,
            GenerateNativeRecords = true,
            UseRequiredKeyword = true,
            GenerateNullableReferenceTypes = true,
            GenerateOptionalPropertiesAsNullable = true,
            GenerateDataAnnotations = false, // The contract itself is checked; a second, weaker copy of its limits would only differ.
            HandleReferences = false,
            AnyType = "System.Text.Json.JsonElement",
            DateType = "System.DateOnly",
            DateTimeType = "System.DateTimeOffset",
            ArrayType = "System.Collections.Generic.IReadOnlyList",
            DictionaryType = "System.Collections.Generic.IReadOnlyDictionary",
            TypeNameGenerator = schemas,
            PropertyNameGenerator = schemas,
            EnumNameGenerator = schemas,
            TemplateFactory = new TemplateFactory(schemas),
        };
        var generator = new CSharpGenerator(schemas.Document, settings, new CSharpTypeResolver(settings));
        var code = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var type in types.Where(type => !code.ContainsKey(type.Name)))
        {
            foreach (var artifact in generator.GenerateTypes(schemas.Of(type), type.Name))
            {
                code[artifact.TypeName] = artifact.Code;
            }
        }

        return [.. types.OrderByDescending(type => type.Name == rootName).Select(type => code[type.Name])];
    }
}
