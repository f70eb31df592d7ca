using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// <c>$dynamicRef</c> (JSON Schema 2020-12 Core, section 8.2.3.2) and <c>$recursiveRef</c> (2019-09 Core, section 8.2.4.2.1):
/// the outermost resource entered so far which declares the anchor decides.
/// </summary>
internal sealed class DynamicRefKeyword(KeywordLocation location, Schema? target, int targetResource, string? anchor)
    : Keyword(location), IDynamicReference, IInPlaceApplicator, IKeywordMeaning
{
    public static readonly KeywordDefinition Dynamic = new("$dynamicRef", SubschemaShape.None, CompileDynamic)
    {
        IsLegal = LegalValue.Text,
    };

    /// <summary>v1: the value is an anchor's name, which need not be declared in the same resource.</summary>
    public static readonly KeywordDefinition ByAnchor = new("$dynamicRef", SubschemaShape.None, CompileByAnchor)
    {
        IsLegal = LegalValue.Text,
    };
    public static readonly KeywordDefinition Recursive = new("$recursiveRef", SubschemaShape.None, CompileRecursive)
    {
        IsLegal = LegalValue.Text,
    };

    // Completed when every resource is known; the compiler does that before anything is evaluated.
    private readonly Dictionary<int, Schema> _candidates = [];

    public SchemaPlace? Target => target?.Place;

    public IEnumerable<Schema> InPlaceSubschemas => target is null ? [] : [target];

    public IEnumerable<AppliedSchema> Subschemas =>
        InPlaceSubschemas.Concat(_candidates.Values).Distinct().Select(schema => new AppliedSchema(schema));

    public Combination Combination => IsReference ? Combination.All : Combination.None;

    public bool IsReference => target is not null && _candidates.Values.All(candidate => candidate == target);

    /// <summary>Whether nothing that is within reach declares the anchor.</summary>
    public bool LeadsNowhere => target is null && _candidates.Count == 0;

    /// <summary>Takes the schemas that the anchor may mean; true where there is a choice.</summary>
    public bool AddCandidates(IReadOnlyList<SchemaResource> resources, SchemaCompilation compilation)
    {
        for (var i = 0; anchor is not null && i < resources.Count; i++)
        {
            if (resources[i].DynamicAnchors.TryGetValue(anchor, out var token) && !_candidates.ContainsKey(i))
            {
                _candidates.Add(i, compilation.SchemaAt(resources[i].Document, token, resources[i]));
            }
        }

        return _candidates.Count > 1 || (target is null && _candidates.Count > 0);
    }

    public Formula Meaning(MeaningContext context) =>
        Find(context.Scope.AsSpan(), out var resource) is { } schema ? context.Entering(resource).InPlace(schema) : context.Table.True;

    public IReadOnlyList<ConditionalEvaluation>? Evaluations(MeaningContext context) =>
        Find(context.Scope.AsSpan(), out var resource) is { } schema ? context.Entering(resource).Evaluations(schema) : [];

    public IEnumerable<KeywordPart> Parts(MeaningContext context) =>
        Find(context.Scope.AsSpan(), out var resource) is { } schema ? [new KeywordPart(schema, context.Entering(resource))] : [];

    public override bool IsValid(ref Evaluator evaluator, int instance) =>
        Find(ref evaluator, out var resource) is not { } schema
            || ReferenceStep.IsValid(ref evaluator, schema, resource, Location, instance);

    public void Apply(ref Evaluator evaluator, int instance, ISubschemaVisitor visitor)
    {
        if (Find(ref evaluator, out var resource) is { } schema)
        {
            ReferenceStep.Apply(ref evaluator, schema, resource, instance, visitor);
        }
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        if (Find(ref evaluator, out var resource) is { } schema)
        {
            ReferenceStep.Collect(ref evaluator, violations, schema, resource, Location, instance);
        }
    }

    /// <summary>The schema meant; null where no resource entered so far declares the anchor, which then asserts nothing.</summary>
    private Schema? Find(ref Evaluator evaluator, out int resource)
    {
        if (evaluator.Scope.IsKept)
        {
            return Find(evaluator.Scope.Resources, out resource);
        }

        resource = targetResource;
        return target;
    }

    private Schema? Find(ReadOnlySpan<int> scope, out int resource)
    {
        if (_candidates.Count > 0)
        {
            foreach (var entered in scope)
            {
                if (_candidates.TryGetValue(entered, out var candidate))
                {
                    resource = entered;
                    return candidate;
                }
            }
        }

        resource = targetResource;
        return target;
    }

    private static DynamicRefKeyword? CompileDynamic(KeywordContext context)
    {
        if (!context.Require(InstanceTypes.String, "a URI reference in a string"))
        {
            return null;
        }

        var reference = context.Document.StringOf(context.Value);
        var fragment = ReferenceUri.DecodeFragment(ReferenceUri.Split(reference).Fragment);
        return Create(context, reference, resource => resource.DynamicAnchors.ContainsKey(fragment) ? fragment : null);
    }

    private static DynamicRefKeyword? CompileByAnchor(KeywordContext context)
    {
        if (!context.Require(InstanceTypes.String, "an anchor's name in a string"))
        {
            return null;
        }

        var anchor = context.Document.StringOf(context.Value).TrimStart('#');
        var own = context.Resource;
        var target = own.DynamicAnchors.TryGetValue(anchor, out var token) ? context.Compiler.SchemaAt(own.Document, token, own) : null;
        var keyword = new DynamicRefKeyword(context.Location, target, own.Index, anchor);
        context.Compiler.Add(keyword);
        return keyword;
    }

    private static DynamicRefKeyword? CompileRecursive(KeywordContext context) =>
        context.Require(InstanceTypes.String, "the string \"#\"")
            ? Create(context, context.Document.StringOf(context.Value),
                resource => resource.DynamicAnchors.ContainsKey(SchemaIndexer.RecursiveAnchor) ? SchemaIndexer.RecursiveAnchor : null)
            : null;

    private static DynamicRefKeyword? Create(KeywordContext context, string reference, Func<SchemaResource, string?> anchorOf)
    {
        var (document, token, resource) = context.Locate(reference);
        if (document is null)
        {
            return null;
        }

        var keyword = new DynamicRefKeyword(
            context.Location, context.Compiler.SchemaAt(document, token, resource!), resource!.Index, anchorOf(resource));
        context.Compiler.Add(keyword);
        return keyword;
    }
}
