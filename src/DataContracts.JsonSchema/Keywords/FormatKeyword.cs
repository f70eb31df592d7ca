using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Text.StringFormats;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// <c>format</c> (JSON Schema 2020-12 Validation, section 7): asserted where options or dialect say so; an unknown format asserts nothing.
/// </summary>
internal sealed class FormatKeyword(KeywordLocation location, StringFormatDefinition format)
    : AssertionKeyword(location), IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("format", SubschemaShape.None, Compile)
    {
        AppliesTo = InstanceTypes.String,
        Annotates = InstanceTypes.All,
        IsLegal = LegalValue.Text,
    };

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public Formula Meaning(MeaningContext context) => context.Table.Atom(new FormatAtom(format.Name, format.IsValid, isNegated: false));

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        using var text = new Unescaped(evaluator.Utf8, in evaluator.Tokens[instance]);
        return format.IsValid(text.Utf8);
    }

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance) =>
        new(ValidationRules.Format, Location, instance, text => $"{text.Of(instance)} is not a valid {format.Name}{Hint}")
        {
            Parameters = _ => new() { Expected = [format.Name] },
            Label = _ => $"not a valid {format.Name}",
        };

    private string Hint => format.Example is null ? ""
        : format.Reminder is null ? $"; write it like {format.Example}"
        : $"; write it like {format.Example} ({format.Reminder})";

    private static FormatKeyword? Compile(KeywordContext context)
    {
        if (!context.Require(InstanceTypes.String, "a format's name") || !(context.Options.AssertFormat ?? context.Dialect.AssertsFormat))
        {
            return null;
        }

        var name = context.Document.StringOf(context.Value);
        return StringFormatRegistry.Find(context.Dialect.FormatSet, name) is { } format
            ? new FormatKeyword(context.Location, format)
            : null;
    }
}
