using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.Linting;

/// <summary>
/// The keyword that a name was probably meant to be: near it, not there already, and with a value that the keyword may have. A word that is
/// near by chance mostly has another kind of value.
/// </summary>
internal static class NearKeywords
{
    // A shorter word is near others by chance.
    private const int ShortestTypo = 4;
    private const int ShortestOfTwoEdits = 7;

    public static string? Find(LintedSchema schema, string name, JsonElementView value)
    {
        // A note has many names, and none has an effect.
        var possible = schema.Dialect.Keywords.Values
            .Where(keyword => keyword.Name != "$comment" && schema.Find(keyword.Name) is null && MayHave(keyword, value, schema.Dialect))
            .Select(keyword => keyword.Name)
            .Order(StringComparer.Ordinal)
            .ToArray();
        return Array.Find(possible, keyword => IsSpelling(name, keyword))
            ?? Suggestions.Of(name, possible.Where(keyword => IsNear(name, keyword)));
    }

    /// <summary>The keyword in another case, without its sign, or in the singular for the plural.</summary>
    private static bool IsSpelling(string name, string keyword) =>
        Core(name) == Core(keyword)
        || (keyword.EndsWith("properties", StringComparison.OrdinalIgnoreCase) && Core(name) == Core(keyword[..^"ies".Length] + "y"));

    private static string Core(string name) => name.TrimStart('$').Replace("-", "", StringComparison.Ordinal)
        .Replace("_", "", StringComparison.Ordinal).Trim().ToUpperInvariant();

    private static bool IsNear(string name, string keyword) =>
        Math.Min(name.Length, keyword.Length) >= ShortestTypo
        && EditDistance.Between(name, keyword, keyword.Length >= ShortestOfTwoEdits ? 2 : 1) != int.MaxValue;

    private static bool MayHave(KeywordDefinition keyword, JsonElementView value, Dialect dialect) =>
        LegalValue.IsLegal(value.Document, value.Index, keyword, dialect)
        && keyword.Name switch
        {
            // Any text may be a reference or an identifier; one that is meant to be one mostly looks like it.
            "$ref" => value.GetString().AsSpan().ContainsAny('#', '/'),
            "$schema" => value.GetString().Contains("json-schema.org", StringComparison.Ordinal),
            "$id" or "id" => false,
            _ => true,
        };
}
