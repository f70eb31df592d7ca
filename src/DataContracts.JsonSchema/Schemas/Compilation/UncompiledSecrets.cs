using System.Collections.Frozen;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Secrets;

namespace DataContracts.JsonSchema.Schemas.Compilation;

/// <summary>
/// What must not be shown of documents that make no compiled contract: where there is any mark, what it is for is not known, so it may be
/// for every value that a keyword lists.
/// </summary>
internal static class UncompiledSecrets
{
    private static readonly FrozenSet<string> s_valueKeywords = DialectRegistry.All.SelectMany(dialect => dialect.Keywords.Values)
        .Where(keyword => keyword.Values != HeldValues.None).Select(keyword => keyword.Name).Append("example")
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_nameKeywords = DialectRegistry.All.SelectMany(dialect => dialect.Keywords.Values)
        .Where(keyword => keyword.HoldsNames).Select(keyword => keyword.Name).ToFrozenSet(StringComparer.Ordinal);

    // The way to a schema leads through names.
    private static readonly FrozenSet<string> s_references =
        FrozenSet.Create(StringComparer.Ordinal, "$ref", "$dynamicRef", "$recursiveRef");

    public static SecretPlaces Find(IReadOnlyCollection<SourceDocument> documents)
    {
        var places = new SecretPlaces { AreMarked = documents.Any(document => Marks.AreWithin(document, 0)) };
        if (places.AreMarked)
        {
            var areNamesMarked = documents.Any(MarksNames);
            foreach (var document in documents)
            {
                Add(document, areNamesMarked, places);
            }
        }

        return places;
    }

    private static bool MarksNames(SourceDocument document) => Enumerable.Range(0, document.Tokens.Length).Any(token =>
        document.Tokens[token].IsName && document.StringOf(token) == "propertyNames" && Marks.AreWithin(document, token + 1));

    private static void Add(SourceDocument document, bool areNamesMarked, SecretPlaces places)
    {
        for (var token = 0; token < document.Tokens.Length; token++)
        {
            if (document.Tokens[token].IsName)
            {
                var name = document.StringOf(token);
                if (s_valueKeywords.Contains(name))
                {
                    places.Tokens.Add((document, token + 1));
                }
                else if (areNamesMarked && (s_nameKeywords.Contains(name) || s_references.Contains(name)))
                {
                    places.AddNames(document, token + 1);
                }
            }
        }
    }
}
