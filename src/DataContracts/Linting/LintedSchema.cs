using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Linting;

/// <summary>A schema as lints ask about it.</summary>
internal sealed class LintedSchema(SchemaNode node)
{
    private readonly ImmutableArray<KeyValuePair<string, JsonElementView>> _members = [.. node.Value.EnumerateObject()];

    /// <summary>Every member of the schema's object, whether it is a keyword or not; none of a Boolean.</summary>
    public ImmutableArray<KeyValuePair<string, JsonElementView>> Members => _members;

    public Dialect Dialect => node.DialectDefinition;

    /// <summary>The dialect as people call it: <c>draft-07</c>, <c>2020-12</c>.</summary>
    public string DialectName => DialectNames.Of(Dialect);

    public bool ShowsValues => node.ShowsValues;

    public bool ShowsNames => node.ShowsNames;

    /// <summary>The types that <c>type</c> lists; all where it is not there.</summary>
    public InstanceTypes Types => node.Find("type") is { } type ? TypesOf(type.Value) : InstanceTypes.All;

    /// <summary>The value of a keyword that counts here, or null.</summary>
    public JsonElementView? Find(string keyword) => node.Find(keyword)?.Value;

    /// <summary>The keywords that count here.</summary>
    public IEnumerable<SchemaKeyword> Keywords => node.Keywords;

    /// <summary>A value as JSON, where it may be shown.</summary>
    public string Literal(JsonElementView value) =>
        ShowsValues ? ValueText.Literal(value.Document, value.Index) : $"a value {ValueText.NotShown}";

    /// <summary>What is wrong with a keyword as a whole: at its name.</summary>
    public SchemaProblem At(Rule rule, string keyword, JsonElementView value, string message) =>
        new(rule, node.Location.File, value.NameRange, message, PointerOf(keyword));

    /// <summary>What is wrong with a part of a keyword's value.</summary>
    public SchemaProblem In(Rule rule, string keyword, JsonElementView part, string message) =>
        new(rule, node.Location.File, part.Range, message, PointerOf(keyword));

    private string PointerOf(string keyword) => $"{node.Location.Pointer}/{JsonPointer.Escape(keyword)}";

    private static InstanceTypes TypesOf(JsonElementView type) => type.Kind == JsonKind.String
        ? TypeOf(type.GetString())
        : type.EnumerateArray().Where(item => item.Kind == JsonKind.String)
            .Aggregate(InstanceTypes.None, (types, item) => types | TypeOf(item.GetString()));

    private static InstanceTypes TypeOf(string name) => name switch
    {
        "null" => InstanceTypes.Null,
        "boolean" => InstanceTypes.Boolean,
        "object" => InstanceTypes.Object,
        "array" => InstanceTypes.Array,
        "string" => InstanceTypes.String,
        "integer" => InstanceTypes.AnyInteger,
        "number" => InstanceTypes.Number,
        _ => InstanceTypes.All,
    };
}
