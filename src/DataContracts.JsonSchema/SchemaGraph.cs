using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema;

/// <summary>What a compilation found out about schemas and references, kept for readers of the compiled schema.</summary>
internal sealed class SchemaGraph
{
    private readonly Dictionary<JsonElementView, SchemaResource> _resources;
    private readonly Dictionary<JsonElementView, SchemaPlace> _targets;
    private readonly HashSet<JsonElementView> _dynamic;
    private readonly Lazy<Dictionary<JsonElementView, Schema>> _compiled;

    public SchemaGraph(
        SchemaPlace root,
        IEnumerable<SchemaResource> resources,
        IEnumerable<LocatedReference> references,
        IReadOnlyList<IDynamicReference> dynamicReferences,
        IReadOnlyCollection<Schema> compiled,
        ContractSecrets secrets)
    {
        Secrets = secrets;
        _compiled = new(() => compiled.ToDictionary(schema => new JsonElementView(schema.Place.Document, schema.Place.Token)));
        _resources = resources.DistinctBy(View).ToDictionary(View);
        _dynamic = dynamicReferences.Where(reference => !reference.IsReference).Select(reference => View(reference.Location)).ToHashSet();
        _targets = Targets(references, dynamicReferences)
            .Where(reference => !_dynamic.Contains(reference.Key))
            .DistinctBy(reference => reference.Key)
            .ToDictionary();
        Root = new SchemaNode(this, root);
        Documents = [.. _resources.Values.Where(resource => resource.Root == 0)
            .Select(resource => new SchemaNode(this, new SchemaPlace(resource.Document, 0, resource)))];
    }

    public SchemaNode Root { get; }

    /// <summary>The schema that each document is as a whole, whether something leads to it or only to a part of it.</summary>
    public IReadOnlyList<SchemaNode> Documents { get; }

    /// <summary>What must not be shown of the documents that the schemas are in.</summary>
    public ContractSecrets Secrets { get; }

    public SchemaNode? Target(JsonElementView reference) =>
        _targets.TryGetValue(reference, out var place) ? new SchemaNode(this, place) : null;

    public bool IsDynamic(JsonElementView reference) => _dynamic.Contains(reference);

    /// <summary>A schema as it is evaluated; null where nothing leads to it.</summary>
    public Schema? Compiled(SchemaNode schema) => _compiled.Value.GetValueOrDefault(schema.Value);

    public SchemaNode At(JsonElementView value, SchemaResource outer) =>
        new(this, new SchemaPlace(value.Document, value.Index, _resources.GetValueOrDefault(value, outer)));

    private static IEnumerable<KeyValuePair<JsonElementView, SchemaPlace>> Targets(
        IEnumerable<LocatedReference> references, IEnumerable<IDynamicReference> dynamicReferences)
    {
        foreach (var reference in references)
        {
            if (reference.Target is { } place)
            {
                yield return new(new JsonElementView(reference.Document, reference.Token), place);
            }
        }

        foreach (var reference in dynamicReferences)
        {
            if (reference.Target is { } place)
            {
                yield return new(View(reference.Location), place);
            }
        }
    }

    private static JsonElementView View(SchemaResource resource) => new(resource.Document, resource.Root);

    private static JsonElementView View(KeywordLocation keyword) => new(keyword.Document, keyword.ValueToken);
}
