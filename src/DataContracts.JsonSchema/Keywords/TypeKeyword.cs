using System.Collections.Immutable;
using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>type</c> (JSON Schema 2020-12 Validation, section 6.1.1). In the yes/no pass the schema itself checks its mask.</summary>
internal sealed class TypeKeyword(KeywordLocation location, InstanceTypes types, ImmutableArray<string> names)
    : AssertionKeyword(location), ITypeAssertion, IKeywordMeaning, IChangeDescription
{
    public static readonly KeywordDefinition Definition = new("type", SubschemaShape.None, Compile) { IsLegal = LegalValue.Types };

    public InstanceTypes TypeMask => types;

    private string Listed => string.Join(" or ", names);

    private string WithArticles => string.Join(" or ", names.Select(name => name switch
    {
        "null" => name,
        "integer" or "array" or "object" => $"an {name}",
        _ => $"a {name}",
    }));

    public Formula Meaning(MeaningContext context) => context.Table.OfTypes(types);

    public string DescribeChange(KeywordChange change)
    {
        var other = (change.Other as TypeKeyword)?.WithArticles;
        return WithArticles == other ? change.AllowsOtherThanBefore()
            : change.Rejects ? $"{change.Value} must now be {WithArticles}{(other is null ? "" : $", was {other}")}"
            : $"{change.Value} may now be {other ?? "of any type"}, was {WithArticles}";
    }

    public override bool IsValid(ref Evaluator evaluator, int instance) => (evaluator.Tokens[instance].Type & types) != 0;

    protected override ViolationDraft Describe(ref Evaluator evaluator, int instance) =>
        new(ValidationRules.Type, Location, instance, text => $"expected {Listed}, found {Found(text, instance)}")
        {
            Parameters = _ => new() { Expected = names },
            Label = _ => $"expected {Listed}",
        };

    // Only draft-04 and older, for which the way in which a number is written counts (draft-04 Core, section 3.5).
    private string Found(ValueText text, int instance) =>
        text.IsIntegralFloat(instance) && names.Contains("integer")
            ? $"{text.Of(instance)}, which is not an integer in this dialect; write it without a fraction"
            : text.WithType(instance);

    private static TypeKeyword? Compile(KeywordContext context)
    {
        var types = InstanceTypes.None;
        var names = new List<string>();
        foreach (var item in context.ValueType == InstanceTypes.Array ? context.Items(context.Value) : [context.Value])
        {
            var name = context.Document.Tokens[item].Type == InstanceTypes.String ? context.Document.StringOf(item) : "";
            if (Mask(name, context.Dialect) is not { } mask)
            {
                context.Invalid($"one or several of {string.Join(", ", InstanceTypeNames.All)}{Meant(name)}", item);
                return null;
            }

            types |= mask;
            names.Add(name);
        }

        return new TypeKeyword(context.Location, types, [.. names]);
    }

    /// <summary>What other languages call the types.</summary>
    private static string Meant(string name) => name.ToUpperInvariant() switch
    {
        "INT" or "LONG" or "INT32" or "INT64" or "UINT" or "SHORT" => "; write integer",
        "FLOAT" or "DOUBLE" or "DECIMAL" or "NUMERIC" or "REAL" => "; write number",
        "STR" or "TEXT" or "CHAR" or "VARCHAR" or "DATE" or "DATETIME" or "DATE-TIME" or "UUID" or "GUID" => "; write string",
        "BOOL" => "; write boolean",
        "LIST" or "TUPLE" or "SET" => "; write array",
        "DICT" or "MAP" or "RECORD" or "STRUCT" or "HASH" => "; write object",
        "NONE" or "NIL" or "UNDEFINED" => "; write null",
        _ when InstanceTypeNames.All.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known =>
            $"; write {known}",
        _ => Suggestions.Of(name, InstanceTypeNames.All) is { } near ? $"; did you mean {near}?" : "",
    };

    private static InstanceTypes? Mask(string name, Dialect dialect) => InstanceTypeNames.Find(name) is not { } types ? null
        : types == InstanceTypes.AnyInteger && !dialect.FloatMayBeInteger ? InstanceTypes.Integer
        : types;
}
