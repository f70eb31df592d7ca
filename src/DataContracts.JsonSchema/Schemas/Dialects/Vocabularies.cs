using System.Collections.Frozen;
using System.Collections.Immutable;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Keywords;

namespace DataContracts.JsonSchema.Schemas.Dialects;

/// <summary>The keywords of each vocabulary. A new keyword is one line here.</summary>
internal static class Vocabularies
{
    /// <summary>The vocabulary with which a meta-schema has <c>format</c> asserted.</summary>
    public const string FormatAssertion = "https://json-schema.org/draft/2020-12/vocab/format-assertion";

    public static readonly ImmutableArray<KeywordDefinition> Identifiers =
    [
        KeywordDefinition.Annotation("$schema", isLegal: LegalValue.Text),
        KeywordDefinition.Annotation("$id", isLegal: LegalValue.Identifier),
        KeywordDefinition.Annotation("$comment", isLegal: LegalValue.Text),
        RefKeyword.Definition,
        KeywordDefinition.Annotation("definitions", SubschemaShape.SchemaMap),
    ];

    public static readonly ImmutableArray<KeywordDefinition> Core2019 =
    [
        .. Identifiers,
        KeywordDefinition.Annotation("$defs", SubschemaShape.SchemaMap),
        KeywordDefinition.Annotation("$anchor", isLegal: LegalValue.Anchor),
        KeywordDefinition.Annotation("$vocabulary"),
    ];

    public static readonly ImmutableArray<KeywordDefinition> RecursiveReferences =
        [DynamicRefKeyword.Recursive, KeywordDefinition.Annotation("$recursiveAnchor", isLegal: LegalValue.Boolean)];

    public static readonly ImmutableArray<KeywordDefinition> DynamicReferences =
        [DynamicRefKeyword.Dynamic, KeywordDefinition.Annotation("$dynamicAnchor", isLegal: LegalValue.Anchor)];

    public static readonly ImmutableArray<KeywordDefinition> DynamicReferencesByAnchor =
        [DynamicRefKeyword.ByAnchor, KeywordDefinition.Annotation("$dynamicAnchor", isLegal: LegalValue.Anchor)];

    public static readonly ImmutableArray<KeywordDefinition> Applicator04 =
    [
        AllOfKeyword.Definition,
        AnyOfKeyword.Definition,
        OneOfKeyword.Definition,
        NotKeyword.Definition,
        PropertiesKeyword.Definition,
        PatternPropertiesKeyword.Definition,
        AdditionalPropertiesKeyword.Definition,
    ];

    public static readonly ImmutableArray<KeywordDefinition> Tuples = [ItemsKeyword.ItemsOrTuple, ItemsKeyword.AdditionalItems];

    public static readonly ImmutableArray<KeywordDefinition> PrefixItems = [PrefixItemsKeyword.Definition, ItemsKeyword.Items];

    public static readonly ImmutableArray<KeywordDefinition> PropertyNames = [PropertyNamesKeyword.Definition];

    public static readonly ImmutableArray<KeywordDefinition> Conditionals = [IfKeyword.Definition, IfKeyword.Then, IfKeyword.Else];

    public static readonly ImmutableArray<KeywordDefinition> Dependencies = [DependenciesKeyword.Definition];

    public static readonly ImmutableArray<KeywordDefinition> DependentSchemas = [DependentSchemasKeyword.Definition];

    public static readonly ImmutableArray<KeywordDefinition> DependentRequired = [DependentRequiredKeyword.Definition];

    public static readonly ImmutableArray<KeywordDefinition> Contains = [ContainsKeyword.WithoutEvaluation];

    public static readonly ImmutableArray<KeywordDefinition> ContainsWithEvaluation = [ContainsKeyword.Definition];

    public static readonly ImmutableArray<KeywordDefinition> ContainsLimits = [ContainsKeyword.MinContains, ContainsKeyword.MaxContains];

    public static readonly ImmutableArray<KeywordDefinition> Unevaluated =
        [UnevaluatedPropertiesKeyword.Definition, UnevaluatedItemsKeyword.Definition];

    public static readonly ImmutableArray<KeywordDefinition> Validation04 =
    [
        TypeKeyword.Definition,
        EnumKeyword.Definition,
        MultipleOfKeyword.Definition,
        SizeLimitKeyword.MinLength,
        SizeLimitKeyword.MaxLength,
        SizeLimitKeyword.MinItems,
        SizeLimitKeyword.MaxItems,
        SizeLimitKeyword.MinProperties,
        SizeLimitKeyword.MaxProperties,
        PatternKeyword.Definition,
        UniqueItemsKeyword.Definition,
        RequiredKeyword.Definition,
    ];

    public static readonly ImmutableArray<KeywordDefinition> Format = [FormatKeyword.Definition];

    public static readonly ImmutableArray<KeywordDefinition> Limits04 =
    [
        NumberLimitKeyword.MinimumWithFlag,
        NumberLimitKeyword.MaximumWithFlag,
        NumberLimitKeyword.ExclusiveMinimumFlag,
        NumberLimitKeyword.ExclusiveMaximumFlag,
    ];

    public static readonly ImmutableArray<KeywordDefinition> Limits =
        [NumberLimitKeyword.Minimum, NumberLimitKeyword.Maximum, NumberLimitKeyword.ExclusiveMinimum, NumberLimitKeyword.ExclusiveMaximum];

    public static readonly ImmutableArray<KeywordDefinition> Const = [ConstKeyword.Definition];

    public static readonly ImmutableArray<KeywordDefinition> Content07 =
        [ContentKeyword("contentEncoding"), ContentKeyword("contentMediaType")];

    public static readonly ImmutableArray<KeywordDefinition> Content =
    [
        .. Content07,
        KeywordDefinition.Annotation("contentSchema", SubschemaShape.Schema, InstanceTypes.String) with
        {
            AnnotatesBeside = "contentMediaType",
        },
    ];

    public static readonly ImmutableArray<KeywordDefinition> MetaData04 =
    [
        Metadata("title", LegalValue.Text),
        Metadata("description", LegalValue.Text),
        Metadata("default", LegalValue.Any) with { Values = HeldValues.One },
    ];

    public static readonly ImmutableArray<KeywordDefinition> MetaData06 =
        [.. MetaData04, Metadata("examples", LegalValue.Array) with { Values = HeldValues.List }];

    public static readonly ImmutableArray<KeywordDefinition> MetaData07 =
        [.. MetaData06, Metadata("readOnly", LegalValue.Boolean), Metadata("writeOnly", LegalValue.Boolean)];

    public static readonly ImmutableArray<KeywordDefinition> MetaData = [.. MetaData07, Metadata("deprecated", LegalValue.Boolean)];

    /// <summary>What a meta-schema may name in <c>$vocabulary</c> (JSON Schema 2020-12 Core, section 8.1.2).</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<KeywordDefinition>> ByUri =
        new Dictionary<string, ImmutableArray<KeywordDefinition>>
        {
            ["https://json-schema.org/draft/2019-09/vocab/core"] = [.. Core2019, .. RecursiveReferences],
            ["https://json-schema.org/draft/2019-09/vocab/applicator"] =
                [.. Applicator04, .. Tuples, .. PropertyNames, .. Conditionals, .. DependentSchemas, .. Contains, .. Unevaluated],
            ["https://json-schema.org/draft/2019-09/vocab/validation"] =
                [.. Validation04, .. Limits, .. Const, .. DependentRequired, .. ContainsLimits],
            ["https://json-schema.org/draft/2019-09/vocab/meta-data"] = MetaData,
            ["https://json-schema.org/draft/2019-09/vocab/format"] = Format,
            ["https://json-schema.org/draft/2019-09/vocab/content"] = Content,
            ["https://json-schema.org/draft/2020-12/vocab/core"] = [.. Core2019, .. DynamicReferences],
            ["https://json-schema.org/draft/2020-12/vocab/applicator"] =
                [.. Applicator04, .. PrefixItems, .. PropertyNames, .. Conditionals, .. DependentSchemas, .. ContainsWithEvaluation],
            ["https://json-schema.org/draft/2020-12/vocab/unevaluated"] = Unevaluated,
            ["https://json-schema.org/draft/2020-12/vocab/validation"] =
                [.. Validation04, .. Limits, .. Const, .. DependentRequired, .. ContainsLimits],
            ["https://json-schema.org/draft/2020-12/vocab/meta-data"] = MetaData,
            ["https://json-schema.org/draft/2020-12/vocab/format-annotation"] = Format,
            [FormatAssertion] = Format,
            ["https://json-schema.org/draft/2020-12/vocab/content"] = Content,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static KeywordDefinition Metadata(string name, Func<SourceDocument, int, Dialect, bool> isLegal) =>
        KeywordDefinition.Annotation(name, annotates: InstanceTypes.All, isLegal: isLegal);

    private static KeywordDefinition ContentKeyword(string name) =>
        KeywordDefinition.Annotation(name, annotates: InstanceTypes.String, isLegal: LegalValue.Text);
}
