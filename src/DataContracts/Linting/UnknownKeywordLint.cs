using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>
/// Members that are not keywords of the dialect, but are near one or belong to another dialect: both are silently ignored.
/// </summary>
internal sealed class UnknownKeywordLint : ISchemaLint
{
    public IEnumerable<SchemaProblem> Find(LintedSchema schema) =>
        from member in schema.Members
        where !IsKnown(schema.Dialect, member.Key)
        let message = member.Key.StartsWith(OwnExtensions.Prefix, StringComparison.OrdinalIgnoreCase)
            ? NearExtension(member.Key, member.Value)
            : OfOtherDialect(schema, member.Key, member.Value) ?? NearKeyword(schema, member.Key, member.Value)
        where message is not null
        select schema.At(LintRules.UnknownKeyword, member.Value, message);

    private static string? NearExtension(string name, JsonElementView value) =>
        !OwnExtensions.Contain(name) && !WellKnownExtensions.HaveKeyword(name)
            && Suggestions.Of(name, OwnExtensions.With(value).Where(own => EditDistance.Between(name, own, limit: 2) != int.MaxValue))
                is { } meant
            ? $"'{ValueText.Shorten(name)}' is not a keyword and has no effect; did you mean '{meant}'?"
            : null;

    private static string? NearKeyword(LintedSchema schema, string name, JsonElementView value) =>
        !WellKnownExtensions.HaveKeyword(name) && NearKeywords.Find(schema, name, value) is { } meant
            ? $"'{ValueText.Shorten(name)}' is not a keyword of {schema.DialectName} and has no effect; did you mean '{meant}'?"
            : null;

    private static string? OfOtherDialect(LintedSchema schema, string name, JsonElementView value)
    {
        // A dialect of the user's own leaves out what it leaves out.
        if (DialectRegistry.Find(schema.Dialect.Uri) is null || !LooksLikeKeyword(name, value))
        {
            return null;
        }

        ImmutableArray<Dialect> others =
            [.. DialectRegistry.All.Where(dialect => dialect.Keywords.TryGetValue(name, out var keyword) && HasEffect(keyword))];
        var advice = IsIdentifier(name) ? $"write '{schema.Dialect.IdKeyword}'"
            : others.IsEmpty ? null
            : KeywordReplacements.Advice(schema.Dialect, name)
                ?? $"{DialectNames.Of(others[0])} has it: name the dialect that is meant in '$schema'";
        return advice is null ? null : $"{schema.DialectName} has no keyword '{name}', so it has no effect; {advice}";
    }

    /// <summary>Draft-04 has <c>id</c>, and every later dialect <c>$id</c>.</summary>
    private static bool IsKnown(Dialect dialect, string name) =>
        IsIdentifier(name) ? name == dialect.IdKeyword : dialect.Keywords.ContainsKey(name);

    private static bool IsIdentifier(string name) => name is "id" or "$id";

    /// <summary>References lead into <c>$defs</c> and <c>definitions</c> in every dialect.</summary>
    private static bool HasEffect(KeywordDefinition keyword) =>
        keyword.Annotates == InstanceTypes.None
        && keyword.Name is not ("$comment" or "$vocabulary" or "$defs" or "definitions" or "$schema");

    /// <summary>A word that people also use in schemas for something else counts only with a value that the keyword could have.</summary>
    private static bool LooksLikeKeyword(string name, JsonElementView value) => name switch
    {
        "id" or "$id" or "$anchor" => value.Kind == JsonKind.String && value.GetString().AsSpan().ContainsAny(":/#"),
        "if" or "then" or "else" or "contains" or "propertyNames" => LegalValue.IsSchema(value.Document, value.Index),
        _ => true,
    };
}
