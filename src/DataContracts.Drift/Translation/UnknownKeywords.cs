using System.Collections.Frozen;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Compilation;

namespace DataContracts.Drift.Translation;

/// <summary>The keywords of a schema that its dialect does not define and that are not known to be words only: nobody can say what they mean.</summary>
internal static class UnknownKeywords
{
    // Annotations of the standard, identifiers of other drafts, containers of schemas, and what editors read.
    private static readonly FrozenSet<string> WithoutMeaning = new[]
    {
        "title", "description", "default", "examples", "example", "deprecated", "readOnly", "writeOnly", "$comment", "format",
        "$schema", "$id", "id", "$anchor", "$vocabulary", "$defs", "definitions", "$dynamicAnchor", "$recursiveAnchor",
        "contentEncoding", "contentMediaType", "contentSchema",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<KeywordPlace> Of(Schema schema)
    {
        var place = schema.Place;
        var document = place.Document;
        if (document.Tokens[place.Token].Type != InstanceTypes.Object || place.IsOnlyReference)
        {
            yield break;
        }

        for (var name = place.Token + 1; name < document.Tokens[place.Token].Next; name = document.Tokens[name + 1].Next)
        {
            var keyword = document.StringOf(name);
            if (!place.Resource.Dialect.Keywords.ContainsKey(keyword) && !keyword.StartsWith("x-", StringComparison.Ordinal) && !WithoutMeaning.Contains(keyword))
            {
                yield return new KeywordPlace(document, name, name + 1, keyword);
            }
        }
    }
}
