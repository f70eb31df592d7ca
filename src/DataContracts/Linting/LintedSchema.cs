using System.Collections.Immutable;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Secrets;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Linting;

/// <summary>A schema as lints ask about it.</summary>
/// <param name="node">The schema.</param>
/// <param name="contract">The contract by which it was reached.</param>
/// <param name="secrets">What each contract that is made from the schema's file calls secret: of one place they all must read the same.
/// </param>
/// <param name="steps">Counts what the contract's values cost that are validated.</param>
internal sealed class LintedSchema(
    SchemaNode node, CompiledSchema contract, IReadOnlyCollection<ContractSecrets> secrets, SharedSteps steps)
{
    private readonly ImmutableArray<KeyValuePair<string, JsonElementView>> _members = [.. node.Value.EnumerateObject()];

    /// <summary>Every member of the schema's object, whether it is a keyword or not; none of a Boolean.</summary>
    public ImmutableArray<KeyValuePair<string, JsonElementView>> Members => _members;

    public Dialect Dialect => node.DialectDefinition;

    /// <summary>The dialect as people call it: <c>draft-07</c>, <c>2020-12</c>.</summary>
    public string DialectName => DialectNames.Of(Dialect);

    public bool ShowsNames => secrets.All(each => each.ShowNamesOf(node.Value.Document, node.Value.Index));

    private bool ShowsValues => secrets.All(each => each.ShowValuesOf(node.Value.Document, node.Value.Index));

    private Disclosure Disclosure => secrets.Aggregate(Disclosure.Everything, (all, each) => all.And(each.Of(node.Value.Document)));

    /// <summary>Where a reference beside the keywords leads, or null.</summary>
    public SchemaNode? Target => node.Find("$ref")?.Target;

    /// <summary>The types that <c>type</c> lists; all where it is not there.</summary>
    public InstanceTypes Types => Find("type") is { } type ? TypesOf(type) : InstanceTypes.All;

    /// <summary>The value of a keyword that counts here, or null.</summary>
    public JsonElementView? Find(string keyword)
    {
        foreach (var (name, value) in _members)
        {
            if (name == keyword)
            {
                return node.Counts(keyword) ? value : null;
            }
        }

        return null;
    }

    /// <summary>The keywords that count here.</summary>
    public IEnumerable<(string Name, JsonElementView Value, KeywordDefinition Definition)> Keywords =>
        from member in _members
        where node.Counts(member.Key)
        select (member.Key, member.Value, Dialect.Keywords[member.Key]);

    /// <summary>The definition of the keyword that has a value.</summary>
    public KeywordDefinition DefinitionOf(JsonElementView value) => Keywords.First(keyword => keyword.Value == value).Definition;

    /// <summary>Whether what a keyword needs is beside it.</summary>
    public bool IsEffective(KeywordDefinition keyword) =>
        keyword.EffectiveBeside.IsEmpty || keyword.EffectiveBeside.Any(partner => Find(partner) is not null);

    /// <summary>Why the schema does not allow a value of its own document, as a clause; null where it does, or where that is not known.
    /// </summary>
    public string? WhyInvalid(JsonElementView value)
    {
        if (contract.At(node) is not { } own)
        {
            return (value.Document.Tokens[value.Index].Type & Types) == 0 ? "'type' does not allow it" : null;
        }

        var disclosure = Disclosure;
        var violations = own.Validate(value.Document, value.Index, steps, disclosure);
        return violations.IsEmpty || violations.Any(violation => violation.IsFault) ? null
            : disclosure.ShowsEverything ? violations[0].Message
            : $"it breaks '{violations[0].Keyword}'";
    }

    /// <summary>A value as JSON, where it may be shown.</summary>
    public string Literal(JsonElementView value) =>
        ShowsValues ? ValueText.Literal(value.Document, value.Index) : $"a value {ValueText.NotShown}";

    /// <summary>What is wrong with a keyword as a whole: at its name.</summary>
    public SchemaProblem At(Rule rule, JsonElementView value, string message) =>
        new(rule, node.Value.Document.Path, value.NameRange, message, PointerOf(value));

    /// <summary>What is wrong with a part of a keyword's value.</summary>
    public SchemaProblem In(Rule rule, JsonElementView part, string message) =>
        new(rule, node.Value.Document.Path, part.Range, message, PointerOf(part));

    /// <summary>What is wrong with the schema as a whole: at the name that it has, or at its start.</summary>
    public SchemaProblem AsWhole(Rule rule, string message) =>
        new(rule, node.Value.Document.Path, node.Value.NameRange, message, PointerOf(node.Value));

    private string PointerOf(JsonElementView value) => Disclosure.PointerOf(value.Document, value.Index);

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
