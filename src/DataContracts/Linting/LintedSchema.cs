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
    private readonly LintedMember[] _members = MembersOf(node);

    public SchemaNode Node => node;

    /// <summary>Every member of the schema's object, whether it is a keyword or not; none of a Boolean.</summary>
    public ReadOnlySpan<LintedMember> Members => _members;

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
    public JsonElementView? Find(string keyword) => Definition(keyword, out var value) is null ? null : value;

    /// <summary>What a keyword that counts here is, with its value; null where it is not there.</summary>
    public KeywordDefinition? Definition(string keyword, out JsonElementView value)
    {
        foreach (ref readonly var member in _members.AsSpan())
        {
            if (member.Keyword is { } definition && member.Name == keyword)
            {
                value = member.Value;
                return definition;
            }
        }

        value = default;
        return null;
    }

    /// <summary>Whether what a keyword needs is beside it.</summary>
    public bool IsEffective(KeywordDefinition keyword)
    {
        foreach (var partner in keyword.EffectiveBeside)
        {
            if (Find(partner) is not null)
            {
                return true;
            }
        }

        return keyword.EffectiveBeside.IsEmpty;
    }

    /// <summary>
    /// Whether it demands several things of one value that the text alone does not compare. A negation alone is the usual way to allow
    /// nothing.
    /// </summary>
    public bool MayContradictItself
    {
        get
        {
            var demands = 0;
            var isCombined = false;
            foreach (var member in _members)
            {
                var demand = member.Keyword?.Name switch
                {
                    "allOf" => 2,
                    "$ref" or "anyOf" or "oneOf" or "not" or "if" => 1,
                    _ => 0,
                };
                isCombined |= demand > 0;
                demands += demand > 0 ? demand : member.Keyword is { Asserts: true } ? 1 : 0;
            }

            return isCombined && demands > 1;
        }
    }

    /// <summary>The schema alone; null where nothing leads to it.</summary>
    public CompiledSchema? Alone => contract.At(node);

    /// <summary>Whether a finding is inside of the schema.</summary>
    public bool Holds(SchemaProblem problem)
    {
        var range = node.Value.Range;
        return problem.File == node.Value.Document.Path
            && (problem.Range.StartLine, problem.Range.StartColumn).CompareTo((range.StartLine, range.StartColumn)) >= 0
            && (problem.Range.EndLine, problem.Range.EndColumn).CompareTo((range.EndLine, range.EndColumn)) <= 0;
    }

    /// <summary>Whether another schema is inside of it.</summary>
    public bool Holds(LintedSchema other)
    {
        var (outer, inner) = (node.Value, other.Node.Value);
        return inner.Document == outer.Document && inner.Index > outer.Index && inner.Index < outer.Document.Tokens[outer.Index].Next;
    }

    /// <summary>
    /// The schemas in the schema, and those that its references lead to, each with whether it is for values or a definition: not a branch
    /// or a condition, which may be meant to fail.
    /// </summary>
    public IEnumerable<(SchemaNode Node, bool IsOnItsOwn)> Next()
    {
        foreach (var member in _members)
        {
            if (member.LeadsOn && node.Find(member.Name) is { } keyword)
            {
                if (keyword.Target is { } target)
                {
                    yield return (target, false);
                }

                foreach (var subschema in keyword.Subschemas)
                {
                    yield return (subschema, member.Keyword!.AppliesTo is InstanceTypes.Object or InstanceTypes.Array);
                }

                foreach (var (_, subschema) in keyword.NamedSubschemas)
                {
                    yield return (subschema, true);
                }
            }
        }
    }

    /// <summary>Why the schema does not allow a value of its own document, as a clause; null where it does, or where that is not known.
    /// </summary>
    public string? WhyInvalid(JsonElementView value)
    {
        if (Alone is not { } own)
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

    private static LintedMember[] MembersOf(SchemaNode node)
    {
        var dialect = node.DialectDefinition;
        var members = new List<LintedMember>();
        foreach (var (name, value) in node.Value.EnumerateObject())
        {
            members.Add(new LintedMember(name, value, dialect.Keywords.GetValueOrDefault(name), IsIgnored: false));
        }

        return dialect.RefReplacesSiblings && members.Exists(member => member.Name == "$ref")
            ? [.. members.Select(member => member with { IsIgnored = member.Name != "$ref" })]
            : [.. members];
    }

    private static InstanceTypes TypesOf(JsonElementView type) => type.Kind == JsonKind.String
        ? TypeOf(type.GetString())
        : type.EnumerateArray().Where(item => item.Kind == JsonKind.String)
            .Aggregate(InstanceTypes.None, (types, item) => types | TypeOf(item.GetString()));

    private static InstanceTypes TypeOf(string name) => InstanceTypeNames.Find(name) ?? InstanceTypes.All;
}
