using System.Collections.Immutable;
using System.Globalization;
using DataContracts.JsonSchema.Meaning;
using DataContracts.JsonSchema.Violations;

namespace DataContracts.JsonSchema.Changes;

/// <summary>The words about a keyword that lists the allowed values.</summary>
internal static class ListedValues
{
    /// <param name="change">The change.</param>
    /// <param name="own">The values that the keyword allows.</param>
    /// <param name="other">Those that it allows in the other version, or null.</param>
    public static string DescribeChange(KeywordChange change, IEnumerable<InstanceValue> own, IEnumerable<InstanceValue>? other)
    {
        ImmutableArray<InstanceValue> values = [.. own];
        if (other is null)
        {
            var list = change.ShowsValues ? List(values) : $"values {ValueText.NotShown}";
            return $"{change.Value} is {(change.Rejects ? "now" : "no longer")} limited to {list}";
        }

        var known = values.Select(value => value.Canonical).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<InstanceValue> left = [.. other.Where(value => !known.Contains(value.Canonical))];
        return left.IsEmpty || !change.ShowsValues ? change.AllowsOtherThanBefore()
            : $"{change.Value} {change.NowOrNoLonger} allows {List(left)}";
    }

    private static string List(ImmutableArray<InstanceValue> values)
    {
        const int Shown = 5;
        var text = string.Join(", ", values.Take(Shown).Select(value => ValueText.Shorten(value.ToJson())));
        return values.Length <= Shown ? text : string.Create(CultureInfo.InvariantCulture, $"{text} and {values.Length - Shown} more");
    }
}
