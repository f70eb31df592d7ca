using DataContracts.JsonSchema.Evaluation;
using DataContracts.JsonSchema.Json.Reading;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Changes;

/// <summary>What a keyword did between two versions of a schema.</summary>
/// <param name="Keyword">The keyword that makes the difference: of the new version where it rejects, of the old one where it
/// rejected.</param>
/// <param name="Other">The keyword of the same name in the other version, or null.</param>
/// <param name="Rejects">Whether more is rejected than before; else more is allowed.</param>
/// <param name="Subject">The value that the keyword demands something of, as a path; empty for the document.</param>
/// <param name="Property">The property that is demanded, or null.</param>
internal sealed record KeywordChange(Keyword Keyword, Keyword? Other, bool Rejects, string Subject, string? Property)
{
    /// <summary>Whether the values that the two versions list here may be shown: neither calls them secret.</summary>
    public bool ShowsValues
    {
        get => field && Shows(Keyword) && (Other is null || Shows(Other));
        init;
    } = true;

    /// <summary>Whether the members' names may be shown, likewise.</summary>
    public bool ShowsNames { get; init; } = true;

    /// <summary>The property that is demanded, in quotation marks.</summary>
    public string PropertyName => ShowsNames && Property is not null ? ValueText.Name(Keyword.Location, Property) : ValueText.NameNotShown;

    /// <summary>The value that the keyword demands something of.</summary>
    public string Value => Subject.Length == 0 ? "the document" : Subject == "[]" ? "each item" : $"'{Subject}'";

    /// <summary>The end of a clause about a part of the value.</summary>
    public string WithinValue => Subject.Length == 0 ? "" : $" in {Value}";

    /// <summary>The adverb before "allowed".</summary>
    public string NowOrNoLonger => Rejects ? "no longer" : "now";

    /// <summary>The change in a clause.</summary>
    public string ToText() =>
        Keyword is FalseSchema ? $"{Value} is {NowOrNoLonger} allowed"
        : (Keyword as IChangeDescription)?.DescribeChange(this) ?? Became(TextOf(Keyword), Other is null ? null : TextOf(Other));

    /// <summary>That the keyword's value has become another one, where it is short enough to say.</summary>
    public string Became(string own, string? other) =>
        own == other || (other is not null && !IsScalar(Keyword)) ? AllowsOtherThanBefore() : Became(Keyword.Location.Keyword, own, other);

    /// <summary>What a keyword's value has become, seen from the version that demands it.</summary>
    public string Became(string keyword, string? own, string? other)
    {
        var (old, changed) = Rejects ? (other, own) : (own, other);
        return changed is null
            ? $"'{keyword}' of {Value} is gone, was {old}"
            : $"'{keyword}' of {Value} is now {changed}{(old is null ? "" : $", was {old}")}";
    }

    /// <summary>That something changed that no short text shows.</summary>
    public string AllowsOtherThanBefore() => $"'{Keyword.Location.Keyword}' of {Value} now allows {(Rejects ? "less" : "more")}";

    private string TextOf(Keyword keyword) =>
        ShowsValues || IsScalar(keyword)
            ? ValueText.Literal(keyword.Location, keyword.Location.ValueToken)
            : $"a value {ValueText.NotShown}";

    private static bool Shows(Keyword keyword) => keyword.Location.Shows(keyword.Location.ValueToken);

    private static bool IsScalar(Keyword keyword) =>
        keyword.Location.Document.Tokens[keyword.Location.ValueToken].Type is not (InstanceTypes.Object or InstanceTypes.Array);
}
