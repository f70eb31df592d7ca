using System.Collections.Immutable;

namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>The dialects that are known.</summary>
internal static class DialectRegistry
{
    public const string DefaultUri = "https://json-schema.org/draft/2020-12/schema";

    public static ImmutableArray<Dialect> All { get; } =
    [
        new Dialect
        {
            Uri = "http://json-schema.org/draft-04/schema",
            FormatSet = "draft-04",
            IdKeyword = "id",
            RefReplacesSiblings = true,
            IdMayBeAnchor = true,
            FloatMayBeInteger = false,
            Keywords = Dialect.Table(
                Vocabularies.Identifiers, Vocabularies.Applicator04, Vocabularies.Tuples, Vocabularies.Dependencies,
                Vocabularies.Validation04, Vocabularies.Format, Vocabularies.Limits04, Vocabularies.MetaData04),
        },
        new Dialect
        {
            Uri = "http://json-schema.org/draft-06/schema",
            FormatSet = "draft-06",
            RefReplacesSiblings = true,
            IdMayBeAnchor = true,
            Keywords = Dialect.Table(
                Vocabularies.Identifiers, Vocabularies.Applicator04, Vocabularies.Tuples, Vocabularies.PropertyNames,
                Vocabularies.Dependencies,
                Vocabularies.Contains, Vocabularies.Validation04, Vocabularies.Format, Vocabularies.Limits, Vocabularies.Const,
                Vocabularies.MetaData06),
        },
        new Dialect
        {
            Uri = "http://json-schema.org/draft-07/schema",
            FormatSet = "draft-07",
            KnowsLegalValues = true,
            ListsDistinctValues = true,
            RefReplacesSiblings = true,
            IdMayBeAnchor = true,
            Keywords = Dialect.Table(
                Vocabularies.Identifiers, Vocabularies.Applicator04, Vocabularies.Tuples, Vocabularies.PropertyNames,
                Vocabularies.Conditionals,
                Vocabularies.Dependencies, Vocabularies.Contains, Vocabularies.Validation04, Vocabularies.Format, Vocabularies.Limits,
                Vocabularies.Const, Vocabularies.Content07,
                Vocabularies.MetaData07),
        },
        new Dialect
        {
            Uri = "https://json-schema.org/draft/2019-09/schema",
            FormatSet = "2019-09",
            KnowsLegalValues = true,
            UnknownIsAnnotation = true,
            Keywords = Dialect.Table(
                Vocabularies.Core2019, Vocabularies.RecursiveReferences, Vocabularies.Applicator04, Vocabularies.Tuples,
                Vocabularies.PropertyNames,
                Vocabularies.Conditionals, Vocabularies.Dependencies, Vocabularies.DependentSchemas, Vocabularies.DependentRequired,
                Vocabularies.Contains,
                Vocabularies.ContainsLimits, Vocabularies.Unevaluated, Vocabularies.Validation04, Vocabularies.Format, Vocabularies.Limits,
                Vocabularies.Const, Vocabularies.Content, Vocabularies.MetaData),
        },
        new Dialect
        {
            Uri = DefaultUri,
            FormatSet = "2020-12",
            KnowsLegalValues = true,
            UnknownIsAnnotation = true,
            Keywords = Dialect.Table(
                Vocabularies.Core2019, Vocabularies.DynamicReferences, Vocabularies.Applicator04, Vocabularies.PrefixItems,
                Vocabularies.PropertyNames,
                Vocabularies.Conditionals, Vocabularies.Dependencies, Vocabularies.DependentSchemas, Vocabularies.DependentRequired,
                Vocabularies.ContainsWithEvaluation, Vocabularies.ContainsLimits, Vocabularies.Unevaluated, Vocabularies.Validation04,
                Vocabularies.Format,
                Vocabularies.Limits, Vocabularies.Const, Vocabularies.Content, Vocabularies.MetaData),
        },
        new Dialect
        {
            Uri = "https://json-schema.org/v1",
            FormatSet = "v1",
            AssertsFormat = true,
            ToleratesPredecessors = true,
            UnknownIsAnnotation = true,
            Keywords = Dialect.Table(
                Vocabularies.Core2019, Vocabularies.DynamicReferencesByAnchor, Vocabularies.Applicator04, Vocabularies.PrefixItems,
                Vocabularies.PropertyNames,
                Vocabularies.Conditionals, Vocabularies.Dependencies, Vocabularies.DependentSchemas, Vocabularies.DependentRequired,
                Vocabularies.ContainsWithEvaluation,
                Vocabularies.ContainsLimits, Vocabularies.Unevaluated, Vocabularies.Validation04, Vocabularies.Format, Vocabularies.Limits,
                Vocabularies.Const, Vocabularies.Content, Vocabularies.MetaData),
        },
    ];

    public static Dialect? Find(string uri) => All.FirstOrDefault(dialect => dialect.Uri == uri);
}
