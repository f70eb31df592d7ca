using DataContracts.JsonSchema.Evaluation;

namespace DataContracts.JsonSchema.Meaning;

/// <summary>A subschema that a keyword demands of the value itself, of a member or of an item.</summary>
/// <param name="Schema">The subschema.</param>
/// <param name="Context">The scope that it is seen in.</param>
/// <param name="Names">The members, or null.</param>
/// <param name="Items">The items, both ends counted, or null.</param>
internal sealed record KeywordPart(Schema Schema, MeaningContext Context, NameSet? Names = null, (int From, int To)? Items = null)
{
    /// <summary>Whether the subschema is demanded of the value itself.</summary>
    public bool IsInPlace => Names is null && Items is null;
}
