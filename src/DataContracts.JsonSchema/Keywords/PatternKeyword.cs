using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Text.Patterns;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>pattern</c> (JSON Schema 2020-12 Validation, section 6.3.3): an ECMA-262 regular expression.</summary>
internal sealed class PatternKeyword(KeywordLocation location, EcmaPattern pattern) : AssertionKeyword(location), IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("pattern", SubschemaShape.None, Compile)
    {
        AppliesTo = InstanceTypes.String,
        IsLegal = LegalValue.Text,
    };

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    /// <summary>A pattern of the contract, or null if it is not valid, which is reported at the token.</summary>
    public static EcmaPattern? Parse(KeywordContext context, int token)
    {
        if (context.Document.Tokens[token].Type != InstanceTypes.String)
        {
            context.Invalid("a regular expression (ECMA-262) in a string", token);
            return null;
        }

        var source = context.Document.StringOf(token);
        if (context.Compiler.PatternOf(source, out var error) is { } pattern)
        {
            return pattern;
        }

        context.Report(
            SchemaRules.InvalidPattern, token, $"'{ValueText.Shorten(source)}' is not an ECMA-262 regular expression: {error!.Message}");
        return null;
    }

    public Formula Meaning(MeaningContext context) => context.Table.Atom(new PatternAtom(pattern, isNegated: false));

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        using var text = new Unescaped(evaluator.Utf8, in evaluator.Tokens[instance]);
        return evaluator.IsMatch(pattern, text.Utf8, Location, instance);
    }

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance) =>
        new(
            ValidationRules.Pattern,
            Location,
            instance,
            text => $"{text.Of(instance)} does not match the pattern {ValueText.Shorten(pattern.Source)}")
        {
            Parameters = _ => new() { Expected = [pattern.Source] },
            Label = _ => $"does not match {ValueText.Shorten(pattern.Source)}",
        };

    private static PatternKeyword? Compile(KeywordContext context) =>
        Parse(context, context.Value) is { } pattern ? new PatternKeyword(context.Location, pattern) : null;
}
