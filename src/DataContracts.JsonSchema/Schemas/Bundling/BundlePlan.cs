using System.Collections.Immutable;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.JsonSchema.Schemas.Bundling;

/// <summary>What goes into a bundle, and how it is named there.</summary>
/// <param name="Documents">The root resources of the documents to bring in, sorted by identifier.</param>
/// <param name="References">The references that must be written differently: their text as JSON.</param>
/// <param name="Uris">Names that are the same on every machine.</param>
internal sealed record BundlePlan(
    ImmutableArray<SchemaResource> Documents,
    ImmutableDictionary<(SourceDocument, int), string> References,
    PortableUri Uris)
{
    public static BundlePlan Create(
        SchemaResource root, SchemaRegistry registry, IReadOnlyList<LocatedReference> references, PortableUri uris)
    {
        var resolver = new ReferenceResolver(registry);
        var documents = new Dictionary<SourceDocument, SchemaResource>();
        var rewritten = ImmutableDictionary.CreateBuilder<(SourceDocument, int), string>();
        foreach (var reference in references)
        {
            var text = reference.Document.StringOf(reference.Token);
            var (uri, fragment) = ReferenceUri.Split(text);
            if (uri.Length == 0 || resolver.NamedResource(text, reference.Resource) is not { } named
                || registry.MetaSchema(named.Document.Path) is not null)
            {
                continue;
            }

            if (named.Document != root.Document)
            {
                documents[named.Document] = registry.At(named.Document, 0)!;
            }

            var identifier = uris.Of(named.Uri);
            if (ReferenceUri.Resolve(uris.Of(reference.Resource.Uri), uri) != identifier || named.Uri != identifier)
            {
                rewritten[(reference.Document, reference.Token)] = BundleWriter.Quote(
                    fragment.Length == 0 ? identifier : $"{identifier}#{fragment}");
            }
        }

        return new BundlePlan(
            [.. documents.Values.OrderBy(resource => uris.Of(resource.Uri), StringComparer.Ordinal)], rewritten.ToImmutable(), uris);
    }
}
