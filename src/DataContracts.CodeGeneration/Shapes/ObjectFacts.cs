using System.Collections.Immutable;
using DataContracts.CodeGeneration.Schemas;

namespace DataContracts.CodeGeneration.Shapes;

/// <summary>What schemas that hold together demand of an object.</summary>
internal sealed class ObjectFacts
{
    private static readonly string[] s_conditions = ["if", "then", "else"];

    private readonly Dictionary<string, List<ContractSchema>> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ContractSchema>> _conditional = new(StringComparer.Ordinal);
    private readonly List<(ContractSchema Schema, HashSet<string> Named)> _additional = [];
    private readonly ImmutableArray<ContractSchema> _unevaluated;

    public ObjectFacts(ImmutableArray<ContractSchema> nodes)
    {
        Nodes = nodes;
        HidesNames = nodes.Any(node => !node.ShowsNames);
        var names = new List<string>();
        Add(nodes, _own, names);
        var conditions = Alternatives.Flatten(nodes.SelectMany(Conditions)).ToArray();
        Add(conditions, _conditional, names);
        _additional.AddRange(nodes.Select(Rest).OfType<(ContractSchema, HashSet<string>)>());
        _unevaluated = nodes.Concat(conditions).Any(EvaluatesUnnamed)
            ? []
            : [.. nodes.Select(node => node.Schema("unevaluatedProperties")).OfType<ContractSchema>()];
        IsClosed = !HidesNames
            && (_unevaluated.Any(node => node.IsFalse) || nodes.Any(node => node.Schema("additionalProperties") is { IsFalse: true }));
        ImmutableArray<ContractSchema> unnamed = HidesNames ? [] : [.. _additional.Select(rest => rest.Schema), .. _unevaluated];
        Unnamed = unnamed.Any(node => node.IsFalse) ? null : unnamed;
        UnnamedKey = Unnamed is null ? "" : $"open {ShapeReader.Key([unnamed])}";
        Names = HidesNames ? [] : [.. names.Distinct(StringComparer.Ordinal).Where(name => Choices(name).Any())];
        Required = HidesNames
            ? []
            : nodes.Where(node => node.Has("required")).SelectMany(RequiredNames).ToImmutableHashSet(StringComparer.Ordinal);
    }

    public ImmutableArray<ContractSchema> Nodes { get; }

    /// <summary>Whether the contract marks names of properties as secret: then none of them is in C#.</summary>
    public bool HidesNames { get; }

    /// <summary>Whether no other property is allowed than those.</summary>
    public bool IsClosed { get; }

    /// <summary>The names of the properties that may be there, in the contract's order.</summary>
    public ImmutableArray<string> Names { get; }

    public ImmutableHashSet<string> Required { get; }

    /// <summary>The schemas that hold for a property that none of these names; null where there can be none.</summary>
    public ImmutableArray<ContractSchema>? Unnamed { get; }

    /// <summary>The same for alternatives that allow the same.</summary>
    public string UnnamedKey { get; }

    /// <summary>Whether a schema that always holds names the property.</summary>
    public bool Declares(string name) => _own.ContainsKey(name);

    /// <summary>The schemas that hold for a property: one set of them, or several to choose from; an empty set allows anything.</summary>
    public IEnumerable<ImmutableArray<ContractSchema>> Choices(string name)
    {
        var always = _own.GetValueOrDefault(name, [])
            .Concat(_additional.Where(rest => !rest.Named.Contains(name)).Select(rest => rest.Schema))
            .Concat(_own.ContainsKey(name) ? [] : _unevaluated)
            .ToImmutableArray();
        if (!always.Any(node => node.IsFalse))
        {
            yield return always;
        }

        if (!_own.ContainsKey(name) && !_unevaluated.IsEmpty && _conditional.TryGetValue(name, out var conditional))
        {
            // A condition that holds can name what 'unevaluatedProperties' limits otherwise.
            foreach (var node in conditional.Where(node => !node.IsFalse))
            {
                yield return [node];
            }
        }
    }

    /// <summary>The schemas for properties without a name of their own; empty where they have none.</summary>
    public IEnumerable<ImmutableArray<ContractSchema>> Values()
    {
        var patterns = Nodes.SelectMany(node => node.SchemasByName("patternProperties"))
            .Select(pattern => ImmutableArray.Create(pattern.Value));
        var additional = Nodes.Select(Additional)
            .OfType<ContractSchema>()
            .Where(node => node.Value.Kind == JsonKind.Object)
            .ToImmutableArray();
        return additional.IsEmpty ? patterns : patterns.Append(additional);
    }

    /// <summary>Whether a property whose name matches no pattern may be anything.</summary>
    public bool AllowsAnything => !Nodes.Any(node => Additional(node) is { Value.Kind: not JsonKind.True });

    // Which names a pattern matches is not asked: to leave such a schema out makes the type wider, never narrower.
    private static (ContractSchema, HashSet<string>)? Rest(ContractSchema node) =>
        node.Schema("additionalProperties") is { Value.Kind: not JsonKind.True } rest && !node.SchemasByName("patternProperties").Any()
            ? (rest, node.SchemasByName("properties").Select(property => property.Key).ToHashSet(StringComparer.Ordinal))
            : null;

    private static bool EvaluatesUnnamed(ContractSchema node) =>
        node.Schema("additionalProperties") is { IsFalse: false } || node.SchemasByName("patternProperties").Any();

    private static void Add(IEnumerable<ContractSchema> nodes, Dictionary<string, List<ContractSchema>> properties, List<string> names)
    {
        foreach (var (name, schema) in nodes.SelectMany(node => node.SchemasByName("properties")))
        {
            if (!properties.TryGetValue(name, out var schemas))
            {
                properties.Add(name, schemas = []);
                names.Add(name);
            }

            schemas.Add(schema);
        }
    }

    private static ContractSchema? Additional(ContractSchema node) =>
        node.Schema("additionalProperties") ?? node.Schema("unevaluatedProperties");

    private static IEnumerable<ContractSchema> Conditions(ContractSchema node) =>
        s_conditions.Select(node.Schema).OfType<ContractSchema>()
            .Concat(node.SchemasByName("dependentSchemas").Concat(node.SchemasByName("dependencies")).Select(dependent => dependent.Value));

    private static IEnumerable<string> RequiredNames(ContractSchema node) =>
        node.TryGet("required", out var names)
            ? names.EnumerateArray().Where(name => name.Kind == JsonKind.String).Select(name => name.GetString())
            : [];
}
