using System.Text.Json.Nodes;
using DataContracts.Odcs.Json;

namespace DataContracts.Odcs.Import;

/// <summary>The rules of an element that are bounds of <c>x-quality</c>; others, such as SQL, are kept for ODCS alone.</summary>
internal static class BoundShape
{
    private static readonly string[] s_operators =
        ["mustBe", "mustNotBe", "mustBeGreaterThan", "mustBeGreaterOrEqualTo", "mustBeLessThan", "mustBeLessOrEqualTo"];

    private static readonly string[] s_operatorsOfTwo = ["mustBeBetween", "mustNotBeBetween"];

    /// <param name="element">The element.</param>
    /// <param name="isRoot">Whether it is the whole.</param>
    /// <param name="values">The rule that is the keyword <c>enum</c> already, or null.</param>
    public static JsonArray Of(JsonObject element, bool isRoot, JsonObject? values)
    {
        var bounds = new JsonArray();
        foreach (var rule in element.List("quality")?.OfType<JsonObject>().Where(rule => rule != values) ?? [])
        {
            if (QualityBounds.Read(rule) is { } own)
            {
                bounds.Add((JsonNode)own);
            }
            else if (QualityBounds.IsOfOdcs(rule) && IsBound(rule, element, isRoot))
            {
                bounds.Add(rule.DeepClone());
            }
        }

        return bounds;
    }

    private static bool IsBound(JsonObject rule, JsonObject element, bool isRoot)
    {
        var metric = rule.Text("metric");
        var belongsHere = metric switch
        {
            "rowCount" => isRoot,
            "nullValues" or "missingValues" => !isRoot,
            _ => true,
        };
        return belongsHere
            && HasOneOperator(rule)
            && (!rule.ContainsKey("unit") || rule.Text("unit") is "rows" || (rule.Text("unit") is "percent" && metric != "rowCount"))
            && (!rule.ContainsKey("severity") || rule.Text("severity") is "error" or "warning")
            && (metric != "duplicateValues" || HasKey(rule, element, isRoot));
    }

    private static bool HasOneOperator(JsonObject rule)
    {
        string[] found = [.. s_operators.Concat(s_operatorsOfTwo).Where(rule.ContainsKey)];
        return found is [var only] && (s_operators.Contains(only)
            ? rule[only].IsNumber()
            : rule.List(only) is [{ } low, { } high] && low.AsDecimal() <= high.AsDecimal());
    }

    /// <summary>Whether the properties that together must not repeat are those of the element.</summary>
    private static bool HasKey(JsonObject rule, JsonObject element, bool isRoot)
    {
        if (rule.Object("arguments") is not { } arguments || !arguments.TryGetPropertyValue("properties", out var written))
        {
            return !isRoot;
        }

        var known = element.List("properties")?.OfType<JsonObject>().Select(property => property.Text("name")) ?? [];
        return written.AsTexts() is { Count: > 0 } names && names.All(known.Contains);
    }
}
