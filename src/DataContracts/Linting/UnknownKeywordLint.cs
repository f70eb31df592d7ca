using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;

namespace DataContracts.Linting;

/// <summary>
/// Members that are not keywords of the dialect, but are near one or belong to another dialect: both are silently ignored.
/// </summary>
internal sealed class UnknownKeywordLint : ISchemaLint
{
    public void Check(LintedSchema schema, ICollection<SchemaProblem> problems)
    {
        foreach (var member in schema.Members)
        {
            if (IsKnown(schema.Dialect, member))
            {
                continue;
            }

            var message = member.Name.StartsWith(OwnExtensions.Prefix, StringComparison.OrdinalIgnoreCase)
                ? NearExtension(member.Name, member.Value)
                : OfOtherDialect(schema, member.Name, member.Value) ?? NearKeyword(schema, member.Name, member.Value);
            if (message is not null)
            {
                problems.Add(schema.At(LintRules.UnknownKeyword, member.Value, message));
            }
        }
    }

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

        var advice = IsIdentifier(name)
            ? $"write '{schema.Dialect.IdKeyword}'"
            : KeywordReplacements.Advice(schema.Dialect, name) ?? (FirstThatAsserts(name) is { } other
                ? $"{DialectNames.Of(other)} has it: name the dialect that is meant in '$schema'"
                : null);
        return advice is null ? null : $"{schema.DialectName} has no keyword '{name}', so it has no effect; {advice}";
    }

    /// <summary>Draft-04 has <c>id</c>, and every later dialect <c>$id</c>.</summary>
    private static bool IsKnown(Dialect dialect, LintedMember member) =>
        IsIdentifier(member.Name) ? member.Name == dialect.IdKeyword : member.Known is not null;

    private static bool IsIdentifier(string name) => name is "id" or "$id";

    /// <summary>Any tool may read its own annotations, and references may lead into any keyword.</summary>
    private static Dialect? FirstThatAsserts(string name) =>
        DialectRegistry.All.FirstOrDefault(dialect => dialect.Keywords.TryGetValue(name, out var keyword) && keyword.Asserts);

    /// <summary>A word that people also use in schemas for something else counts only with a value that the keyword could have.</summary>
    private static bool LooksLikeKeyword(string name, JsonElementView value) => name switch
    {
        "id" or "$id" => value.Kind == JsonKind.String && value.GetString().AsSpan().ContainsAny(":/#"),
        "if" or "then" or "else" or "contains" or "propertyNames" => LegalValue.IsSchema(value.Document, value.Index),
        _ => true,
    };
}
