using System.Collections.Frozen;

namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>What a dialect has in the place of a keyword that only other dialects know.</summary>
internal static class KeywordReplacements
{
    private static readonly FrozenDictionary<string, (string Known, string Advice)> s_all =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            ["const"] = ("enum", "write 'enum' with this one value"),
            ["dependencies"] = ("dependentRequired", "write 'dependentRequired' for names and 'dependentSchemas' for schemas"),
            ["additionalItems"] = ("prefixItems", "write 'prefixItems' for the first items and 'items' for those after them"),
            ["prefixItems"] = ("additionalItems", "write 'items' with an array of schemas"),
            ["$recursiveRef"] = ("$dynamicRef", "write '$dynamicRef'"),
            ["$recursiveAnchor"] = ("$dynamicAnchor", "write '$dynamicAnchor'"),
            ["$dynamicRef"] = ("$recursiveRef", "write '$recursiveRef'"),
            ["$dynamicAnchor"] = ("$recursiveAnchor", "write '$recursiveAnchor'"),
            ["dependentRequired"] = ("dependencies", "write 'dependencies'"),
            ["dependentSchemas"] = ("dependencies", "write 'dependencies'"),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What to write in the dialect, as a clause; null where it has nothing of the kind.</summary>
    public static string? Advice(Dialect dialect, string keyword) =>
        s_all.TryGetValue(keyword, out var replacement) && dialect.Keywords.ContainsKey(replacement.Known) ? replacement.Advice : null;
}
