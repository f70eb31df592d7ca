using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>enum</c> (JSON Schema 2020-12 Validation, section 6.1.2).</summary>
internal sealed class EnumKeyword : AssertionKeyword, IConstrainingKeyword, IKeywordMeaning, IChangeDescription
{
    public static readonly KeywordDefinition Definition = new("enum", SubschemaShape.None, Compile)
    {
        IsLegal = LegalValue.Values,
        Values = HeldValues.List,
    };

    private readonly int[] _values;
    private readonly NameTable _strings;
    private readonly Dictionary<ulong, int[]> _others;
    private readonly Lazy<string?[]> _texts;
    private readonly Lazy<InstanceTypes> _types;

    private EnumKeyword(KeywordLocation location, int[] values)
        : base(location)
    {
        var document = location.Document;
        _values = values;
        _texts = new Lazy<string?[]>(() =>
            [.. values.Select(value => document.Tokens[value].Type == InstanceTypes.String ? document.StringOf(value) : null)]);
        _types = new Lazy<InstanceTypes>(() => ScalarSet.TypesOf(document, values));
        _strings = new NameTable(values
            .Where(value => document.Tokens[value].Type == InstanceTypes.String)
            .Select(value => GeneralizedUtf8.Encode(document.StringOf(value)))
            .DistinctBy(Convert.ToHexString));
        _others = values
            .Where(value => document.Tokens[value].Type != InstanceTypes.String)
            .GroupBy(value => JsonEquality.Hash(document.Utf8, document.Tokens, value))
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    private IEnumerable<InstanceValue> Values => _values.Select(value => InstanceValue.Read(Location.Document, value));

    public InstanceTypes Admits => _types.Value;

    public ScalarSet Scalars(ImpliedConstraints constraints, int depth) => ScalarSet.Of(Location.Document, _values);

    public Formula Meaning(MeaningContext context) =>
        context.Table.Values(Values, isNegated: false);

    public string DescribeChange(KeywordChange change) =>
        ListedValues.DescribeChange(change, Values, (change.Other as EnumKeyword)?.Values);

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        ref readonly var token = ref evaluator.Tokens[instance];
        if (token.Type == InstanceTypes.String)
        {
            return _strings.IndexOf(evaluator.Utf8, in token) >= 0;
        }

        if (_others.Count == 0 || !_others.TryGetValue(JsonEquality.Hash(evaluator.Utf8, evaluator.Tokens, instance), out var candidates))
        {
            return false;
        }

        foreach (var candidate in candidates)
        {
            if (JsonEquality.AreEqual(
                evaluator.Utf8, evaluator.Tokens, instance, Location.Document.Utf8, Location.Document.Tokens, candidate))
            {
                return true;
            }
        }

        return false;
    }

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance) =>
        new(ValidationRules.Enum, Location, instance,
            text => $"{text.Of(instance)} is not one of {Listed(text, instance)}{Meant(text, instance)}")
        {
            AllowedTypes = Admits,
            AllowedValues = () => _values.Select(value => ValueText.Literal(Location, value)).Distinct(),
            Parameters = text => new()
            {
                Expected = [.. First(text, instance).Where(Location.Shows).Select(Literal)],
                Suggestion = Nearest(text, instance),
            },
            Label = text => Nearest(text, instance) is { } near ? $"did you mean \"{near}\"?" : "not one of the allowed values",
        };

    private static EnumKeyword? Compile(KeywordContext context) =>
        context.Require(InstanceTypes.Array, "an array of the allowed values")
            ? new EnumKeyword(context.Location, [.. context.Items(context.Value)])
            : null;

    private Ranking Rank(ValueText text, int instance) => text.Suggestions.Rank(text.Text(instance), _texts.Value);

    private string? Nearest(ValueText text, int instance) =>
        Rank(text, instance).Nearest is { } index && Location.Shows(_values[index]) ? ValueText.Shorten(_texts.Value[index]!) : null;

    private string Meant(ValueText text, int instance) => Nearest(text, instance) is { } near ? $"; did you mean \"{near}\"?" : "";

    private IEnumerable<int> First(ValueText text, int instance) => Rank(text, instance).First.Select(index => _values[index]);

    private string Listed(ValueText text, int instance) => Array.Exists(_values, Location.Shows)
        ? TruncatedList.Of([.. First(text, instance).Select(Literal)], _values.Length, ", ", "and")
        : $"the allowed values {ValueText.NotShown}";

    private string Literal(int value) => ValueText.Literal(Location, value);
}
