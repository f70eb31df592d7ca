using DataContracts.CodeGeneration.Shapes;
using NJsonSchema;
using NJsonSchema.CodeGeneration;
using NSchema = NJsonSchema.JsonSchema;

namespace DataContracts.CodeGeneration.CSharp;

/// <summary>Shapes as the part of draft-04 that NJsonSchema reads without doubt, every name already chosen.</summary>
internal sealed class SchemaBuilder : ITypeNameGenerator, IPropertyNameGenerator, IEnumNameGenerator
{
    private readonly Dictionary<TypeDeclaration, NSchema> _schemas = [];
    private readonly Dictionary<NSchema, TypeDeclaration> _types = [];
    private readonly Dictionary<JsonSchemaProperty, RecordProperty> _properties = [];

    public SchemaBuilder(IReadOnlyList<TypeDeclaration> types)
    {
        foreach (var type in types)
        {
            var schema = new NSchema { AllowAdditionalProperties = false };
            Document.Definitions.Add(type.Name, schema);
            _schemas.Add(type, schema);
            _types.Add(schema, type);
        }

        foreach (var type in types)
        {
            Fill(_schemas[type], type);
        }
    }

    /// <summary>Holds the types as definitions.</summary>
    public NSchema Document { get; } = new();

    public NSchema Of(TypeDeclaration type) => _schemas[type];

    /// <summary>The declaration of a type that NJsonSchema writes.</summary>
    public TypeDeclaration Declaration(string name) => _types[Document.Definitions[name]];

    /// <summary>The property of a record by its name in JSON.</summary>
    public static RecordProperty Property(RecordDeclaration record, string jsonName) => record.Properties.Find(property => property.JsonName == jsonName)!;

    string ITypeNameGenerator.Generate(NSchema schema, string? typeNameHint, IEnumerable<string> reservedTypeNames) => _types[schema].Name;

    string IPropertyNameGenerator.Generate(JsonSchemaProperty property) => _properties[property].Name;

    string IEnumNameGenerator.Generate(int index, string? name, object? value, NSchema schema) => ((EnumDeclaration)_types[schema]).Members[index].Name;

    private void Fill(NSchema schema, TypeDeclaration type)
    {
        if (type is EnumDeclaration enumeration)
        {
            schema.Type = JsonObjectType.String;
            foreach (var member in enumeration.Members)
            {
                schema.Enumeration.Add(member.Value);
                schema.EnumerationNames.Add(member.Name);
            }

            return;
        }

        var record = (RecordDeclaration)type;
        var holder = schema;
        if (record.Base is { } root)
        {
            holder = new NSchema { AllowAdditionalProperties = false };
            schema.AllOf.Add(new NSchema { Reference = _schemas[root] });
            schema.AllOf.Add(holder);
        }

        holder.Type = JsonObjectType.Object;
        foreach (var property in record.Properties)
        {
            var built = new JsonSchemaProperty();
            Describe(built, property.Shape);
            holder.Properties.Add(property.JsonName, built);
            built.IsRequired = property.IsRequired;
            _properties.Add(built, property);
        }

        if (record.Discriminator is { } discriminator)
        {
            schema.IsAbstract = true;
            schema.DiscriminatorObject = new OpenApiDiscriminator { PropertyName = discriminator };
            foreach (var (value, derived) in record.Derived)
            {
                schema.DiscriminatorObject.Mapping.Add(value, _schemas[derived]);
            }
        }
    }

    private NSchema Build(Shape shape)
    {
        var schema = new NSchema();
        Describe(schema, shape);
        return schema;
    }

    private void Describe(NSchema schema, Shape shape)
    {
        switch (shape)
        {
            case NullableShape { Value: DeclaredShape declared }:
                schema.OneOf.Add(new NSchema { Type = JsonObjectType.Null });
                schema.OneOf.Add(new NSchema { Reference = _schemas[declared.Type] });
                break;
            case NullableShape nullable:
                Describe(schema, nullable.Value);
                schema.Type |= JsonObjectType.Null;
                break;
            case ScalarShape scalar:
                schema.Type = Enum.Parse<JsonObjectType>(scalar.Type, ignoreCase: true);
                schema.Format = scalar.Format;
                break;
            case ListShape list:
                schema.Type = JsonObjectType.Array;
                schema.Item = Build(list.Item);
                break;
            case MapShape map:
                schema.Type = JsonObjectType.Object;
                schema.AdditionalPropertiesSchema = Build(map.Value);
                break;
            case DeclaredShape declared:
                schema.Reference = _schemas[declared.Type];
                break;
        }
    }
}
