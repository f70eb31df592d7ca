using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>Members that are no keywords of the dialect, but are near one or belong to another dialect: both are ignored in silence.</summary>
internal sealed class UnknownKeywordLint : ISchemaLint
{
    private const string ExtensionPrefix = "x-";

    // Shorter words are near each other by chance.
    private const int ShortestTypo = 4;

    private static readonly ImmutableArray<string> s_extensions =
        ["x-contract", "x-sensitive", "x-volatile", "x-quality"];

    public IEnumerable<SchemaProblem> Find(LintedSchema schema) =>
        from member in schema.Members
        where !schema.Dialect.Keywords.ContainsKey(member.Key)
        let problem = member.Key.StartsWith(ExtensionPrefix, StringComparison.OrdinalIgnoreCase)
            ? NearExtension(schema, member.Key, member.Value)
            : OfOtherDialect(schema, member.Key, member.Value) ?? NearKeyword(schema, member.Key, member.Value)
        where problem is not null
        select problem;

    private static SchemaProblem? NearExtension(LintedSchema schema, string name, JsonElementView value) =>
        !s_extensions.Contains(name) && Suggestions.Of(name, s_extensions) is { } meant
            ? schema.At(LintRules.UnknownKeyword, name, value,
                $"'{ValueText.Shorten(name)}' is not a keyword and has no effect; did you mean '{meant}'?")
            : null;

    private static SchemaProblem? OfOtherDialect(LintedSchema schema, string name, JsonElementView value)
    {
        var others = DialectRegistry.All.Where(dialect => dialect.Keywords.TryGetValue(name, out var keyword) && HasEffect(keyword))
            .ToImmutableArray();
        if (others.IsEmpty || !LooksLikeKeyword(name, value) || DialectRegistry.Find(schema.Dialect.Uri) is null)
        {
            return null;
        }

        var advice = s_replacements.TryGetValue(name, out var replacement) && schema.Dialect.Keywords.ContainsKey(replacement.Known)
            ? replacement.Advice
            : $"{DialectNames.Of(others[0])} has it: name the dialect that is meant in '$schema'";
        return schema.At(LintRules.UnknownKeyword, name, value,
            $"{schema.DialectName} has no keyword '{name}', so it has no effect; {advice}");
    }

    private static SchemaProblem? NearKeyword(LintedSchema schema, string name, JsonElementView value)
    {
        if (name.Length < ShortestTypo || WellKnownExtensions.HaveKeyword(name))
        {
            return null;
        }

        var meant = schema.Dialect.Keywords.Keys.FirstOrDefault(keyword => IsSpelling(name, keyword))
            ?? Suggestions.Of(name, schema.Dialect.Keywords.Keys.Where(keyword => IsNear(name, keyword)).Order(StringComparer.Ordinal));
        return meant is null ? null : schema.At(LintRules.UnknownKeyword, name, value,
            $"'{ValueText.Shorten(name)}' is not a keyword of {schema.DialectName} and has no effect; did you mean '{meant}'?");
    }

    /// <summary>The keyword in another case, without its sign, or in the singular for the plural.</summary>
    private static bool IsSpelling(string name, string keyword) =>
        Core(name) == Core(keyword)
        || (keyword.EndsWith("Properties", StringComparison.Ordinal) && Core(name) == Core(keyword[..^"ies".Length] + "y"));

    private static string Core(string name) => name.TrimStart('$').Replace("-", "", StringComparison.Ordinal)
        .Replace("_", "", StringComparison.Ordinal).Trim().ToUpperInvariant();

    /// <summary>Within two edits of a word long enough for them; the first letters of words that people chose differ, mostly.</summary>
    private static bool IsNear(string name, string keyword) =>
        keyword.Length > ShortestTypo
        && EditDistance.Between(name, keyword, keyword.Length > 6 ? 2 : 1) is var distance
        && distance != int.MaxValue
        && Math.Abs(name.Length - keyword.Length) <= 2;

    private static bool HasEffect(KeywordDefinition keyword) =>
        keyword.Annotates == InstanceTypes.None && keyword.Name is not ("$comment" or "$vocabulary" or "$defs" or "definitions" or "$schema");

    /// <summary>A word that people also use in schemas for something else counts only with a value that the keyword could have.</summary>
    private static bool LooksLikeKeyword(string name, JsonElementView value) => name switch
    {
        "id" or "$id" or "$anchor" => value.Kind == JsonKind.String && value.GetString().AsSpan().ContainsAny(":/#"),
        "if" or "then" or "else" or "contains" or "propertyNames" => value.Kind is JsonKind.Object or JsonKind.True or JsonKind.False,
        _ => true,
    };

    // What to write where the keyword in the first place is known.
    private static readonly ImmutableDictionary<string, (string Known, string Advice)> s_replacements =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            ["const"] = ("enum", "write 'enum' with this one value"),
            ["id"] = ("$id", "write '$id'"),
            ["$id"] = ("id", "write 'id'"),
            ["dependencies"] = ("dependentRequired", "write 'dependentRequired' for names and 'dependentSchemas' for schemas"),
            ["additionalItems"] = ("prefixItems", "write 'prefixItems' for the first items and 'items' for those after them"),
            ["prefixItems"] = ("additionalItems", "write 'items' with an array of schemas"),
            ["$recursiveRef"] = ("$dynamicRef", "write '$dynamicRef'"),
            ["$recursiveAnchor"] = ("$dynamicAnchor", "write '$dynamicAnchor'"),
            ["$dynamicRef"] = ("$recursiveRef", "write '$recursiveRef'"),
            ["$dynamicAnchor"] = ("$recursiveAnchor", "write '$recursiveAnchor'"),
            ["dependentRequired"] = ("dependencies", "write 'dependencies'"),
            ["dependentSchemas"] = ("dependencies", "write 'dependencies'"),
        }.ToImmutableDictionary(StringComparer.Ordinal);
}
