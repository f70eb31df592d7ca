using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>Finds what must not be shown of a contract's own documents.</summary>
internal sealed class SecretTokens(IEnumerable<string> harmlessKeywords)
{
    private readonly HashSet<string> _harmless = new(harmlessKeywords, StringComparer.Ordinal);
    private readonly SecretPlaces _found = new() { AreMarked = true };

    /// <summary>Those of a contract that was compiled.</summary>
    /// <param name="root">Its root.</param>
    /// <param name="marks">What it marks.</param>
    /// <param name="options">The keywords of its vocabularies hold no values.</param>
    public static SecretPlaces Of(Schema root, MarkedSchemas marks, CompilerOptions options)
    {
        var secret = SecretSchemas.Find(root, marks);
        var tokens = new SecretTokens(options.Vocabularies.SelectMany(vocabulary => vocabulary.Keywords));
        foreach (var schema in marks.All)
        {
            tokens.Add(schema, secret);
        }

        // A definition that nothing refers to is not compiled.
        var compiled = marks.All.Select(schema => (schema.Place.Document, schema.Place.Token)).ToHashSet();
        foreach (var place in marks.All.Select(schema => schema.Place).DistinctBy(place => place.Document))
        {
            tokens.AddUnused(place, compiled);
        }

        return tokens._found;
    }

    private void Add(Schema schema, SecretSchemas secret)
    {
        var (document, token, resource) = schema.Place;
        if (secret.HideValues(schema))
        {
            _found.OfValues.Add((document, token));
        }

        if (secret.HideNames(schema))
        {
            _found.OfNames.Add((document, token));
        }

        if (secret.HideParts(schema) || secret.HideValues(schema))
        {
            foreach (var name in Names(document, token))
            {
                var keyword = resource.Dialect.Keywords.GetValueOrDefault(document.StringOf(name));
                AddValues(document, name, keyword, secret.HideValues(schema));
                if (keyword is { HoldsNames: true } && secret.HideNames(schema))
                {
                    _found.AddNames(document, name + 1);
                }
            }
        }
    }

    private void AddUnused(SchemaPlace place, HashSet<(SourceDocument, int)> compiled)
    {
        for (var token = 0; token < place.Document.Tokens.Length; token++)
        {
            if (place.Document.Tokens[token].Type == InstanceTypes.Object
                && !compiled.Contains((place.Document, token))
                && Marks.Are(place.Document, token))
            {
                foreach (var name in Names(place.Document, token))
                {
                    var keyword = place.Resource.Dialect.Keywords.GetValueOrDefault(place.Document.StringOf(name));
                    AddValues(place.Document, name, keyword, isSecret: true);
                }
            }
        }
    }

    /// <summary>The values that a keyword has. What a keyword holds that the dialect does not know is not known either.</summary>
    private void AddValues(SourceDocument document, int name, KeywordDefinition? keyword, bool isSecret)
    {
        var value = name + 1;
        var held = keyword?.Values ?? (isSecret && MayHoldValue(document, name) ? HeldValues.One : HeldValues.None);
        if (held != HeldValues.None && isSecret)
        {
            _found.Tokens.Add((document, value));
        }
        else if (held == HeldValues.One)
        {
            AddContainer(document, value);
        }
        else if (held == HeldValues.List && document.Tokens[value].Type == InstanceTypes.Array)
        {
            for (var item = value + 1; item < document.Tokens[value].Next; item = document.Tokens[item].Next)
            {
                AddContainer(document, item);
            }
        }
    }

    private void AddContainer(SourceDocument document, int value)
    {
        if (document.Tokens[value].Type is InstanceTypes.Object or InstanceTypes.Array)
        {
            _found.Tokens.Add((document, value));
        }
    }

    private bool MayHoldValue(SourceDocument document, int name) =>
        (document.Tokens[name + 1].Type & (InstanceTypes.Boolean | InstanceTypes.Null)) == 0
        && document.StringOf(name) is var keyword && !Marks.IsMark(keyword) && !_harmless.Contains(keyword);

    private static IEnumerable<int> Names(SourceDocument document, int schema)
    {
        if (document.Tokens[schema].Type == InstanceTypes.Object)
        {
            for (var name = schema + 1; name < document.Tokens[schema].Next; name = document.Tokens[name + 1].Next)
            {
                yield return name;
            }
        }
    }
}
