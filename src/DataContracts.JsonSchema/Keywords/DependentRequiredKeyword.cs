using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Schemas.Compilation;
using DataContracts.JsonSchema.Schemas.Dialects;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Keywords;

/// <summary>
/// <c>dependentRequired</c> (JSON Schema 2020-12 Validation, section 6.5.4), and the name half of the earlier <c>dependencies</c>.
/// </summary>
internal sealed class DependentRequiredKeyword(
    KeywordLocation location, IReadOnlyList<(string Name, IReadOnlyList<string> Needed)> dependencies)
    : Keyword(location), IKeywordMeaning
{
    public static readonly KeywordDefinition Definition = new("dependentRequired", SubschemaShape.None, Compile)
    {
        AppliesTo = InstanceTypes.Object,
        IsLegal = LegalValue.MapOfNames,
        HoldsNames = true,
    };

    private readonly (byte[] Name, byte[][] Needed)[] _dependencies =
        [.. dependencies.Select(
            dependency => (GeneralizedUtf8.Encode(dependency.Name), dependency.Needed.Select(GeneralizedUtf8.Encode).ToArray()))];

    private readonly int _lookups = dependencies.Sum(dependency => 1 + dependency.Needed.Count);

    public override InstanceTypes AppliesTo => Definition.AppliesTo;

    public Formula Meaning(MeaningContext context)
    {
        var table = context.Table;
        return table.And(dependencies.Select(dependency => table.Or(
            table.Atom(new Presence(dependency.Name, isRequired: false)),
            table.And(dependency.Needed.Select(needed => table.Atom(new Presence(needed, isRequired: true)))))));
    }

    public override bool IsValid(ref Evaluator evaluator, int instance)
    {
        using var members = new MemberLookup(evaluator.Utf8, evaluator.Tokens, instance, _lookups);
        foreach (var (name, needed) in _dependencies)
        {
            if (members.Find(name) < 0)
            {
                continue;
            }

            foreach (var other in needed)
            {
                if (members.Find(other) < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    public override void Collect(ref Evaluator evaluator, ViolationCollector violations, int instance)
    {
        using var members = new MemberLookup(evaluator.Utf8, evaluator.Tokens, instance, _lookups);
        for (var i = 0; i < _dependencies.Length; i++)
        {
            var present = members.Find(_dependencies[i].Name);
            for (var j = 0; present >= 0 && j < _dependencies[i].Needed.Length; j++)
            {
                if (members.Find(_dependencies[i].Needed[j]) < 0)
                {
                    var name = dependencies[i].Name;
                    var needed = dependencies[i].Needed[j];
                    violations.Add(new ViolationDraft(
                        ValidationRules.DependentProperty,
                        Location,
                        instance,
                        _ => $"property {ValueText.Name(Location, name)} needs property {ValueText.Name(Location, needed)}, "
                            + "which is missing")
                    {
                        Target = present - 1,
                        Parameters = _ => Location.ShowsNames ? new() { Property = name, Expected = [needed] } : ViolationParameters.None,
                        Label = _ => $"needs {ValueText.Name(Location, needed)}",
                    });
                }
            }
        }
    }

    private static DependentRequiredKeyword? Compile(KeywordContext context)
    {
        if (!context.Require(InstanceTypes.Object, "an object of property names"))
        {
            return null;
        }

        var dependencies = new List<(string, IReadOnlyList<string>)>();
        foreach (var name in context.MemberNames(context.Value))
        {
            if (context.Names(name + 1) is { } needed)
            {
                dependencies.Add((context.Document.StringOf(name), needed));
            }
        }

        return new DependentRequiredKeyword(context.Location, dependencies);
    }
}
