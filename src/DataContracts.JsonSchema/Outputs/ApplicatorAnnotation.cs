using System.Globalization;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Keywords;

namespace DataContracts.JsonSchema.Outputs;

/// <summary>The annotations that applicators make: which members and items they applied to (JSON Schema 2020-12 Core, sections 10.3 and 11).</summary>
internal static class ApplicatorAnnotation
{
    /// <summary>The annotation as JSON; null for another keyword, a dialect before there were any, or nothing that it applied to.</summary>
    public static string? Of(SourceDocument document, KeywordEvaluation keyword)
    {
        var dialect = keyword.Owner.Schema.Place.Resource.Dialect;
        var applied = keyword.Subschemas;
        return !dialect.UnknownIsAnnotation ? null : keyword.Name switch
        {
            "properties" or "patternProperties" or "additionalProperties" or "unevaluatedProperties" =>
                $"[{string.Join(',', applied.Select(subschema => RawJson.Of(document, subschema.Instance - 1)).Distinct())}]",
            "prefixItems" => Positional(document, keyword),
            "items" when applied.Count > 0 && IsTuple(keyword) => Positional(document, keyword),
            "items" or "additionalItems" or "unevaluatedItems" => applied.Count > 0 ? "true" : null,
            "contains" when dialect.Keywords[keyword.Name] == ContainsKeyword.Definition => Positions(applied),
            _ => null,
        };
    }

    private static bool IsTuple(KeywordEvaluation keyword)
    {
        var place = keyword.Owner.Schema.Place;
        var value = Members.Find(place.Document.Utf8, place.Document.Tokens, place.Token, "items"u8);
        return place.Document.Tokens[value].Type == InstanceTypes.Array;
    }

    /// <summary>The position of the last item that has a schema of its own, or true where that is each.</summary>
    private static string? Positional(SourceDocument document, KeywordEvaluation keyword)
    {
        var applied = keyword.Subschemas;
        return applied.Count == 0 ? null
            : document.Tokens[applied[^1].Instance].Next == document.Tokens[keyword.Owner.Instance].Next ? "true"
            : (applied.Count - 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string Positions(IReadOnlyList<SchemaEvaluation> items)
    {
        var valid = Enumerable.Range(0, items.Count).Where(position => items[position].IsValid).ToArray();
        return valid.Length == items.Count && valid.Length > 0 ? "true" : $"[{string.Join(',', valid.Select(position => position.ToString(CultureInfo.InvariantCulture)))}]";
    }
}
