using System.Buffers.Text;
using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Numbers;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// <c>minimum</c>, <c>maximum</c>, <c>exclusiveMinimum</c>, <c>exclusiveMaximum</c> (JSON Schema 2020-12 Validation, sections 6.2.2 to
/// 6.2.5).
/// </summary>
internal sealed class NumberLimitKeyword : AssertionKeyword, IKeywordMeaning, IChangeDescription
{
    public static readonly KeywordDefinition Minimum = Define("minimum", isLower: true, isExclusive: false);
    public static readonly KeywordDefinition Maximum = Define("maximum", isLower: false, isExclusive: false);
    public static readonly KeywordDefinition ExclusiveMinimum = Define("exclusiveMinimum", isLower: true, isExclusive: true);
    public static readonly KeywordDefinition ExclusiveMaximum = Define("exclusiveMaximum", isLower: false, isExclusive: true);

    /// <summary>Draft-04 has a Boolean beside the limit.</summary>
    public static readonly KeywordDefinition MinimumWithFlag = DefineWithFlag("minimum", "exclusiveMinimum", isLower: true);
    public static readonly KeywordDefinition MaximumWithFlag = DefineWithFlag("maximum", "exclusiveMaximum", isLower: false);

    public static readonly KeywordDefinition ExclusiveMinimumFlag = DefineFlag("exclusiveMinimum");
    public static readonly KeywordDefinition ExclusiveMaximumFlag = DefineFlag("exclusiveMaximum");

    private const int DigitsOfInt64 = 18;
    private readonly byte[] _limit;
    private readonly long? _integer;
    private readonly bool _isLower;
    private readonly bool _isExclusive;
    private readonly bool _isByFlag;

    private NumberLimitKeyword(KeywordLocation location, bool isLower, bool isExclusive, bool isByFlag = false)
        : base(location)
    {
        var token = location.Document.Tokens[location.ValueToken];
        _limit = location.Document.TextOf(location.ValueToken).ToArray();
        _integer = TryReadInt64(_limit, token.Type, out var value) ? value : null;
        _isLower = isLower;
        _isExclusive = isExclusive;
        _isByFlag = isByFlag;
    }

    public override InstanceTypes AppliesTo => Minimum.AppliesTo;

    public Formula Meaning(MeaningContext context) =>
        context.Table.Atom(new NumberLimit(DecimalNumber.Parse(_limit), _isLower, _isExclusive));

    public string DescribeChange(KeywordChange change) => change.Became(Text, (change.Other as NumberLimitKeyword)?.Text);

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        ref readonly var token = ref evaluator.Tokens[instance];
        var text = token.Text(evaluator.Utf8);
        var comparison = _integer is { } limit && TryReadInt64(text, token.Type, out var value)
            ? value.CompareTo(limit)
            : ExactNumber.Parse(text).CompareTo(ExactNumber.Parse(_limit));
        return comparison == 0 ? !_isExclusive : comparison > 0 == _isLower;
    }

    private string Text => ValueText.Literal(Location, Location.ValueToken) + (_isExclusive && _isByFlag ? " (exclusive)" : "");

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance)
    {
        var limit = ValueText.Literal(Location, Location.ValueToken);
        var relation = (_isLower, _isExclusive) switch
        {
            (true, false) => "at least",
            (true, true) => "greater than",
            (false, false) => "at most",
            (false, true) => "less than",
        };
        return new(ValidationRules.NumberRange, Location, instance, text => $"{text.Of(instance)} must be {relation} {limit}")
        {
            Parameters = _ => new() { Limit = limit },
            Label = _ => $"must be {relation} {limit}",
        };
    }

    private static bool TryReadInt64(ReadOnlySpan<byte> text, InstanceTypes type, out long value)
    {
        value = 0;
        return type == InstanceTypes.Integer && text.Length <= DigitsOfInt64 && Utf8Parser.TryParse(text, out value, out _);
    }

    private static KeywordDefinition Define(string name, bool isLower, bool isExclusive) =>
        new(
            name,
            SubschemaShape.None,
            context =>
                context.Require(InstanceTypes.Number, "a number") ? new NumberLimitKeyword(context.Location, isLower, isExclusive) : null)
        {
            AppliesTo = InstanceTypes.Number,
            IsLegal = LegalValue.Number,
            UpperLimits = isLower ? ["maximum", "exclusiveMaximum"] : [],
            IsExclusiveLimit = isExclusive,
        };

    private static KeywordDefinition DefineWithFlag(string name, string flag, bool isLower) =>
        new(name, SubschemaShape.None, context => context.Require(InstanceTypes.Number, "a number")
            ? new NumberLimitKeyword(
                context.Location,
                isLower,
                isExclusive: context.TryGetSibling(flag, out var value) && context.Document.Tokens[value].IsTrue,
                isByFlag: true)
            : null)
        {
            AppliesTo = InstanceTypes.Number,
            IsLegal = LegalValue.Number,
            UpperLimits = isLower ? ["maximum"] : [],
            ExclusiveFlag = flag,
        };

    private static KeywordDefinition DefineFlag(string name) =>
        KeywordDefinition.Annotation(name, isLegal: LegalValue.Boolean) with { Asserts = true, AppliesTo = InstanceTypes.Number };
}
