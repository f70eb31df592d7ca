using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Text.Patterns;

namespace DataContracts.JsonSchema.Evaluation;

/// <summary>A subschema of a keyword, and to which part of a value the keyword may apply it, whatever the value.</summary>
/// <param name="Schema">The subschema.</param>
/// <param name="Members">The members whose values it is for, or null.</param>
/// <param name="Items">The items that it is for, both ends counted, or null.</param>
/// <param name="IsForNames">Whether it is for the members' names.</param>
internal readonly record struct AppliedSchema(
    Schema Schema, NameSet? Members = null, (int From, int To)? Items = null, bool IsForNames = false)
{
    public static (int From, int To) AllItems => (0, int.MaxValue);

    /// <summary>Whether it is for the value itself.</summary>
    public bool IsInPlace => Members is null && Items is null && !IsForNames;

    /// <summary>The type of the values that have such a part.</summary>
    public InstanceTypes Container =>
        Items is not null ? InstanceTypes.Array : IsInPlace ? InstanceTypes.None : InstanceTypes.Object;

    /// <summary>Whether the two may be for the same part of a value.</summary>
    public bool MayMeet(AppliedSchema other) => (Members, other.Members) switch
    {
        ({ Name: { } name }, { } others) => MayContain(others, name),
        ({ } names, { Name: { } name }) => MayContain(names, name),
        ({ }, { }) => true,
        _ => IsForNames && other.IsForNames
            || (Items is { } items && other.Items is { } range && range.From <= items.To && items.From <= range.To),
    };

    // A pattern that gives no answer within its steps may match.
    private static bool MayContain(NameSet names, string name)
    {
        var utf8 = GeneralizedUtf8.Encode(name);
        return names.Contains(name, pattern => pattern.Match(utf8) switch
        {
            PatternMatch.Yes => true,
            PatternMatch.No => false,
            _ => null,
        }) != false;
    }
}
