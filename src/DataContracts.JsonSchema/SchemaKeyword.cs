using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;

namespace DataContracts.JsonSchema;

/// <summary>A keyword of a <see cref="SchemaNode"/>.</summary>
public sealed class SchemaKeyword
{
    private readonly SchemaGraph _graph;
    private readonly SchemaPlace _schema;

    internal SchemaKeyword(SchemaGraph graph, SchemaPlace schema, string name, JsonElementView value)
    {
        _graph = graph;
        _schema = schema;
        Name = name;
        Value = value;
    }

    /// <summary>The keyword's name.</summary>
    public string Name { get; }

    /// <summary>The keyword's value.</summary>
    public JsonElementView Value { get; }

    /// <summary>The kinds of values that the keyword looks at; every other value passes.</summary>
    public IReadOnlyList<JsonKind> AppliesTo => InstanceTypeKinds.Of(Definition.AppliesTo);

    /// <summary>Where the keyword is.</summary>
    public SchemaLocation Location => new(_schema.Document.Path, Value.NameRange, Value.Pointer);

    /// <summary>The schemas that the value is or has as items; none where they have names.</summary>
    public IEnumerable<SchemaNode> Subschemas => Shape switch
    {
        SubschemaShape.Schema => One(),
        SubschemaShape.SchemaArray => Items(),
        SubschemaShape.SchemaOrArray => Value.Kind == JsonKind.Array ? Items() : One(),
        _ => [],
    };

    /// <summary>The schemas that the value has as members, with their names.</summary>
    public IEnumerable<KeyValuePair<string, SchemaNode>> NamedSubschemas =>
        Shape is SubschemaShape.SchemaMap or SubschemaShape.SchemaOrNamesMap
            ? Value.EnumerateObject()
                .Where(member => IsSchema(member.Value))
                .Select(member => KeyValuePair.Create(member.Key, At(member.Value)))
            : [];

    /// <summary>The schema that a reference leads to; null where this is none, or a dynamic one with several meanings.</summary>
    public SchemaNode? Target => _graph.Target(Value);

    /// <summary>Whether this is a dynamic reference whose meaning depends on the schemas by which it was reached.</summary>
    public bool IsDynamic => _graph.IsDynamic(Value);

    private SubschemaShape Shape => Definition.Shape;

    private KeywordDefinition Definition => _schema.Resource.Dialect.Keywords[Name];

    private IEnumerable<SchemaNode> One() => IsSchema(Value) ? [At(Value)] : [];

    private IEnumerable<SchemaNode> Items() => Value.EnumerateArray().Where(IsSchema).Select(At);

    private SchemaNode At(JsonElementView value) => _graph.At(value, _schema.Resource);

    private static bool IsSchema(JsonElementView value) => value.Kind is JsonKind.Object or JsonKind.True or JsonKind.False;
}
