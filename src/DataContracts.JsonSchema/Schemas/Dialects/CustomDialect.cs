using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>A dialect that a meta-schema of the user's makes of vocabularies (JSON Schema 2020-12 Core, section 8.1).</summary>
internal static class CustomDialect
{
    /// <summary>The dialect; null where the meta-schema declares no vocabularies, or requires one that is not known.</summary>
    /// <param name="uri">The meta-schema's URI.</param>
    /// <param name="metaSchema">The meta-schema.</param>
    /// <param name="others">Vocabularies besides the standard's.</param>
    /// <param name="unknown">The required vocabulary that is not known, or null.</param>
    public static Dialect? Create(string uri, JsonElementView metaSchema, ImmutableArray<SchemaVocabulary> others, out string? unknown)
    {
        unknown = null;
        if (!metaSchema.TryGetProperty("$vocabulary"u8, out var declared) || declared.Kind != JsonKind.Object)
        {
            return null;
        }

        var keywords = ImmutableArray.CreateBuilder<KeywordDefinition>();
        foreach (var (vocabulary, isRequired) in declared.EnumerateObject())
        {
            if (Vocabularies.ByUri.TryGetValue(vocabulary, out var known))
            {
                keywords.AddRange(known);
            }
            else if (others.FirstOrDefault(other => other.Identifier == vocabulary) is { } other)
            {
                keywords.AddRange(other.Keywords.Select(name => KeywordDefinition.Annotation(name)));
            }
            else if (isRequired.Kind == JsonKind.True)
            {
                unknown = vocabulary;
                return null;
            }
        }

        return new Dialect
        {
            Uri = uri,
            FormatSet = keywords.Any(keyword => keyword.Name == "$recursiveRef") ? "2019-09" : "2020-12",
            AssertsFormat = declared.TryGetProperty(System.Text.Encoding.UTF8.GetBytes(Vocabularies.FormatAssertion), out _),
            UnknownIsAnnotation = true,
            Keywords = Dialect.Table([.. keywords.DistinctBy(keyword => keyword.Name)]),
        };
    }
}
