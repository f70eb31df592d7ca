using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>Finds what a <c>$ref</c> means (JSON Schema 2020-12 Core, section 8.2.3.1), and says why where it means nothing.</summary>
internal sealed class ReferenceResolver(SchemaRegistry registry)
{
    // To compare every name with every other would take for ever where a large file has lost its definitions.
    private const int MaxSuggestions = 32;

    private readonly ChildTables _children = new();
    private int _suggestions;

    public (
        SourceDocument? Document,
        int Token,
        SchemaResource? Resource) Resolve(string reference, SchemaResource resource, KeywordContext context)
    {
        var (uri, fragment) = ReferenceUri.Split(reference);
        var target = FindResource(uri, resource, out var failure);
        if (target is null)
        {
            ReportFailure(reference, uri, failure, context);
            return default;
        }

        var decoded = ReferenceUri.DecodeFragment(fragment);
        if (decoded.Length == 0)
        {
            return (target.Document, target.Root, target);
        }

        if (decoded[0] != '/')
        {
            if (target.Anchors.TryGetValue(decoded, out var anchored))
            {
                return (target.Document, anchored, target);
            }

            var isPointer = JsonPointer.Resolve(target.Document, target.Root, "/" + decoded, _children) is not null;
            var hint = isPointer ? $"; did you mean '{uri}#/{fragment}'?" : Suggest(decoded, target.Anchors.Keys);
            Report(context, reference, $"no anchor '{decoded}' in {Name(target)}{hint}");
            return default;
        }

        if (JsonPointer.Resolve(target.Document, target.Root, decoded, _children) is not { } way)
        {
            Report(context, reference, FirstMissing(target, decoded));
            return default;
        }

        return (target.Document, way[^1], way.Aggregate(target, (outer, token) => registry.At(target.Document, token) ?? outer));
    }

    /// <summary>The schema resource that a reference names before its fragment; null where there is none.</summary>
    public SchemaResource? NamedResource(string reference, SchemaResource resource) =>
        FindResource(ReferenceUri.Split(reference).Uri, resource, out _);

    private SchemaResource? FindResource(string uri, SchemaResource resource, out ReferenceFailure failure)
    {
        failure = ReferenceFailure.NotFound;
        if (uri.Length == 0)
        {
            return resource;
        }

        if (ReferenceUri.Resolve(resource.Uri, uri) is { } absolute && registry.Find(absolute, out failure) is { } found)
        {
            return found;
        }

        // A contract with an $id of its own still finds its neighbors by their relative paths.
        return resource.RetrievalUri != resource.Uri
            && ReferenceUri.Resolve(resource.RetrievalUri, uri) is { } beside
            && failure == ReferenceFailure.NotFound
            ? registry.Find(beside, out failure)
            : null;
    }

    private void ReportFailure(string reference, string uri, ReferenceFailure failure, KeywordContext context)
    {
        if (failure == ReferenceFailure.OutsideRoots)
        {
            context.Report(
                SchemaRules.ReferenceOutsideRoots,
                context.Value,
                Shows(context)
                    ? $"'{reference}' leaves the contract root; only files below it are read{ReferenceHint.For(uri)}"
                    : "this reference leaves the contract root; only files below it are read");
            return;
        }

        var reason = failure == ReferenceFailure.Unreadable
            ? $"'{uri}' can't be used, see there"
            : $"there is no file and no '$id' for '{uri}' below the contract root{HintFor(uri, context.Document.Path)}";
        Report(context, reference, reason);
    }

    private void Report(KeywordContext context, string reference, string reason) => context.Report(
        SchemaRules.UnresolvableReference,
        context.Value,
        Shows(context) ? $"'{reference}' leads nowhere: {reason}" : "this reference leads nowhere");

    /// <summary>Whether the names may be shown that a reference leads through.</summary>
    private bool Shows(KeywordContext context) => registry.Secrets.Of(context.Document).Shows(context.Value);

    /// <summary>How to write it, or the file whose name is near.</summary>
    private string HintFor(string uri, string from)
    {
        var hint = ReferenceHint.For(uri);
        var name = uri[(uri.LastIndexOf('/') + 1)..];
        if (hint.Length > 0 || name.Length == 0 || _suggestions++ >= MaxSuggestions)
        {
            return hint;
        }

        var files = registry.FilesBelowRoots().ToLookup(path => Path.GetFileName(path), StringComparer.Ordinal);
        return Violations.Suggestions.Of(name, files.Select(file => file.Key)) is { } near && files[near].ToArray() is [var only]
            ? $"; did you mean '{Path.GetRelativePath(Path.GetDirectoryName(from) ?? from, only).Replace('\\', '/')}'?"
            : "";
    }

    private string FirstMissing(SchemaResource target, string pointer)
    {
        var end = 0;
        while (end >= 0)
        {
            end = pointer.IndexOf('/', end + 1);
            var part = end < 0 ? pointer : pointer[..end];
            if (JsonPointer.Resolve(target.Document, target.Root, part, _children) is null)
            {
                return $"{Name(target)} has no '{part}'{SuggestMember(target, part)}";
            }
        }

        return $"{Name(target)} has no '{pointer}'";
    }

    private string SuggestMember(SchemaResource target, string pointer)
    {
        var last = pointer.LastIndexOf('/');
        if (JsonPointer.Resolve(target.Document, target.Root, pointer.AsSpan(0, last), _children) is not { } way)
        {
            return "";
        }

        var names = new JsonElementView(target.Document, way[^1]).EnumerateObject().Select(member => member.Key);
        return Suggest(pointer[(last + 1)..], names);
    }

    private string Suggest(string name, IEnumerable<string> candidates) =>
        _suggestions++ < MaxSuggestions && Violations.Suggestions.Of(name, candidates) is { } near ? $"; did you mean '{near}'?" : "";

    private static string Name(SchemaResource target) => Path.GetFileName(target.Document.Path);
}
