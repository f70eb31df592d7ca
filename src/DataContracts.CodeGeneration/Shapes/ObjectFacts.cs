using System.Collections.Immutable;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>What schemas which hold together say of an object.</summary>
internal sealed class ObjectFacts
{
    private static readonly string[] s_conditions = ["if", "then", "else"];

    public ObjectFacts(ImmutableArray<SchemaNode> nodes)
    {
        Nodes = nodes;
        var own = Named(nodes).ToArray();
        var names = own.Select(property => property.Key).ToHashSet(StringComparer.Ordinal);
        IsClosed = nodes.Any(node => Additional(node) is { IsFalse: true });
        var conditional = Named(Alternatives.Flatten(nodes.SelectMany(Conditions))).Where(property => !names.Contains(property.Key));
        Properties = own.Concat(conditional)
            .GroupBy(property => property.Key, property => property.Value, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, group.ToImmutableArray()))
            .Where(property => !property.Value.Any(node => node.IsFalse))
            .ToImmutableArray();
        Required = nodes.Where(node => node.Has("required")).SelectMany(RequiredNames).ToImmutableHashSet(StringComparer.Ordinal);
    }

    public ImmutableArray<SchemaNode> Nodes { get; }

    /// <summary>Whether no other property is allowed than those.</summary>
    public bool IsClosed { get; }

    /// <summary>Name → the schemas that hold for the property, in the contract's order.</summary>
    public ImmutableArray<KeyValuePair<string, ImmutableArray<SchemaNode>>> Properties { get; }

    public ImmutableHashSet<string> Required { get; }

    /// <summary>The schemas that properties without a name of their own may have; empty where nothing is said of them.</summary>
    public IEnumerable<ImmutableArray<SchemaNode>> Values()
    {
        var patterns = Nodes.SelectMany(node => node.SchemasByName("patternProperties")).Select(pattern => ImmutableArray.Create(pattern.Value));
        var additional = Nodes.Select(Additional).OfType<SchemaNode>().Where(node => node.Value.Kind == JsonKind.Object).ToImmutableArray();
        return additional.IsEmpty ? patterns : patterns.Append(additional);
    }

    /// <summary>Whether a property whose name no pattern has may be anything.</summary>
    public bool AllowsAnything => !Nodes.Any(node => Additional(node) is { Value.Kind: not JsonKind.True });

    public ImmutableArray<SchemaNode> Property(string name) => Properties.FirstOrDefault(property => property.Key == name) is { Key: not null } found ? found.Value : [];

    private static SchemaNode? Additional(SchemaNode node) => node.Schema("additionalProperties") ?? node.Schema("unevaluatedProperties");

    private static IEnumerable<KeyValuePair<string, SchemaNode>> Named(IEnumerable<SchemaNode> nodes) => nodes.SelectMany(node => node.SchemasByName("properties"));

    private static IEnumerable<SchemaNode> Conditions(SchemaNode node) =>
        s_conditions.Select(node.Schema).OfType<SchemaNode>()
            .Concat(node.SchemasByName("dependentSchemas").Concat(node.SchemasByName("dependencies")).Select(dependent => dependent.Value));

    // In draft-04's predecessor 'required' was a boolean of the property; such a contract is no valid one.
    private static IEnumerable<string> RequiredNames(SchemaNode node) =>
        node.TryGet("required", out var names) ? names.EnumerateArray().Where(name => name.Kind == JsonKind.String).Select(name => name.GetString()) : [];
}
