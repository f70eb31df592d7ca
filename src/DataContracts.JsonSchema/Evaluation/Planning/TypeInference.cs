using DataContracts.JsonSchema.Json.Reading;

namespace DataContracts.JsonSchema.Evaluation.Planning;

/// <summary>Finds out which types of instances schemas allow.</summary>
internal static class TypeInference
{
    private const int MaxRounds = 16;

    /// <summary>
    /// Takes the types away that no keyword lets pass. Types grow narrower from round to round. Every round's are right, so that a long
    /// chain of references may be cut.
    /// </summary>
    public static void Narrow(IReadOnlyCollection<Schema> schemas)
    {
        for (var round = 0; round < MaxRounds && schemas.Aggregate(false, (narrowed, schema) => Narrow(schema) | narrowed); round++)
        {
        }
    }

    /// <summary>Whether every instance of the type is valid, as far as the keywords tell by themselves.</summary>
    public static bool AllowsAll(Schema schema, InstanceTypes type) =>
        (schema.Types & type) == type
            && !schema.NeedsContext
            && schema.Keywords.All(keyword => keyword is ITypeAssertion || (keyword.AppliesTo & type) == 0);

    private static bool Narrow(Schema schema)
    {
        var before = schema.Types;
        schema.Narrow(schema.Keywords.Aggregate(before, (types, keyword) => types & Admits(keyword)));
        return schema.Types != before;
    }

    private static InstanceTypes Admits(Keyword keyword) => keyword switch
    {
        IConstrainingKeyword constraining => constraining.Admits,
        IInPlaceApplicator { Combination: Combination.All } all =>
            all.InPlaceSubschemas.Aggregate(InstanceTypes.All, (types, schema) => types & schema.Types),
        IInPlaceApplicator { Combination: Combination.Any } any =>
            any.InPlaceSubschemas.Aggregate(InstanceTypes.None, (types, schema) => types | schema.Types),
        _ => InstanceTypes.All,
    };
}
