using System.Collections.Immutable;
using System.Text;
using DataContracts.JsonSchema.Changes;
using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Evaluation.Planning;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary><c>required</c> (JSON Schema 2020-12 Validation, section 6.5.3).</summary>
internal sealed class RequiredKeyword(KeywordLocation location, ImmutableArray<string> names)
    : Keyword(location), IConstrainingKeyword, IKeywordMeaning, IChangeDescription
{
    public static readonly KeywordDefinition Definition = new("required", SubschemaShape.None, Compile)
    {
        AppliesTo = InstanceTypes.Object,
        IsLegal = LegalValue.Names,
        HoldsNames = true,
    };

    private readonly byte[][] _names = [.. names.Select(Encoding.UTF8.GetBytes)];

    public ImmutableArray<string> Names => names;

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public MemberConstraint Member(ImpliedConstraints constraints, string name, int depth) =>
        MemberConstraint.None with { IsRequired = names.Contains(name) };

    public IEnumerable<string> ConstrainedMembers(ImpliedConstraints constraints, int depth) => names;

    public static ViolationDraft Missing(KeywordLocation location, int instance, string name, string reason = "") =>
        new(ValidationRules.Required, location, instance, _ => $"required property {ValueText.Name(location, name)} is missing{reason}")
        {
            Property = name,
            ShowsProperty = location.ShowsNames,
            IsAtStart = true,
            Label = _ => $"{ValueText.Name(location, name)} is missing",
        };

    public IEnumerable<(string? Property, Formula Demand)> Demands(MeaningContext context) =>
        names.Select(name => ((string?)name, context.Table.Atom(new Presence(name, isRequired: true))));

    public Formula Meaning(MeaningContext context) =>
        context.Table.And(names.Select(name => context.Table.Atom(new Presence(name, isRequired: true))));

    public string? DescribeChange(KeywordChange change) =>
        change.Property is null ? null : $"{change.PropertyName} is {(change.Rejects ? "now" : "no longer")} required{change.WithinValue}";

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        using var members = new MemberLookup(evaluator.Utf8, evaluator.Tokens, instance, _names.Length);
        foreach (var name in _names)
        {
            if (members.Find(name) < 0)
            {
                return false;
            }
        }

        return true;
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        using var members = new MemberLookup(evaluator.Utf8, evaluator.Tokens, instance, _names.Length);
        for (var i = 0; i < _names.Length; i++)
        {
            if (members.Find(_names[i]) < 0)
            {
                violations.Add(Missing(Location, instance, names[i]));
            }
        }
    }

    private static RequiredKeyword? Compile(KeywordContext context) =>
        context.Names(context.Value) is { } names ? new RequiredKeyword(context.Location, [.. names.Distinct()]) : null;
}
