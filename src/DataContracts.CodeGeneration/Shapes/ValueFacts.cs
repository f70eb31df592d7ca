using System.Collections.Immutable;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>What schemas which hold together demand of a value's type.</summary>
internal sealed class ValueFacts
{
    public ValueFacts(ImmutableArray<ContractSchema> nodes)
    {
        Nodes = nodes;
        var kinds = nodes.Aggregate(ValueKinds.All, (all, node) => all & Named(node));
        Enumeration = nodes.Select(Values)
            .Where(values => values is not null)
            .MinBy(values => values!.Length)?
            .Where(value => (KindOf(value) & kinds) != 0)
            .ToImmutableArray();
        if (Enumeration is { } values)
        {
            kinds &= values.Aggregate(ValueKinds.None, (all, value) => all | KindOf(value));
        }

        Kinds = kinds;
        Suggested = kinds == ValueKinds.All ? Suggest(nodes) : ValueKinds.None;
    }

    public ImmutableArray<ContractSchema> Nodes { get; }

    public ValueKinds Kinds { get; }

    /// <summary>The values that there are, or null where they are not counted up.</summary>
    public ImmutableArray<Literal>? Enumeration { get; }

    /// <summary>Whether these may be in C#, where everyone who has the program can read them.</summary>
    public bool ShowsValues => Nodes.All(node => node.ShowsValues);

    /// <summary>The types that the keywords are for, where none names the type.</summary>
    public ValueKinds Suggested { get; }

    public static bool IsOneKind(ValueKinds kinds) =>
        kinds is ValueKinds.Boolean or ValueKinds.Object or ValueKinds.Array or ValueKinds.String or ValueKinds.Integer or ValueKinds.Number
            or ValueKinds.Numeric;

    private static ValueKinds Suggest(ImmutableArray<ContractSchema> nodes) =>
        nodes.SelectMany(node => node.KindsOfKeywords)
            .Select(kinds => kinds.Aggregate(ValueKinds.None, (all, kind) => all | OfKind(kind)))
            .Where(kinds => kinds != ValueKinds.All)
            .Aggregate(ValueKinds.None, (all, kinds) => all | kinds);

    private static ValueKinds Named(ContractSchema node)
    {
        if (node.IsFalse)
        {
            return ValueKinds.None;
        }

        return !node.TryGet("type", out var type) ? ValueKinds.All
            : type.Kind == JsonKind.String ? OfName(type.GetString())
            : type.EnumerateArray().Aggregate(ValueKinds.None, (all, name) => all | OfName(name.GetString()));
    }

    private static ValueKinds OfName(string type) => type switch
    {
        "null" => ValueKinds.Null,
        "boolean" => ValueKinds.Boolean,
        "object" => ValueKinds.Object,
        "array" => ValueKinds.Array,
        "integer" => ValueKinds.Integer,
        "number" => ValueKinds.Numeric,
        _ => ValueKinds.String,
    };

    private static Literal[]? Values(ContractSchema node) =>
        node.TryGet("const", out var constant) ? [new Literal(constant)]
        : node.TryGet("enum", out var values) ? [.. values.EnumerateArray().Select(value => new Literal(value))]
        : null;

    private static ValueKinds KindOf(Literal literal) =>
        literal.Value.Kind != JsonKind.Number ? OfKind(literal.Value.Kind)
        : literal.IsInteger ? ValueKinds.Integer
        : ValueKinds.Number;

    private static ValueKinds OfKind(JsonKind kind) => kind switch
    {
        JsonKind.Null => ValueKinds.Null,
        JsonKind.True or JsonKind.False => ValueKinds.Boolean,
        JsonKind.Object => ValueKinds.Object,
        JsonKind.Array => ValueKinds.Array,
        JsonKind.String => ValueKinds.String,
        _ => ValueKinds.Numeric,
    };
}
