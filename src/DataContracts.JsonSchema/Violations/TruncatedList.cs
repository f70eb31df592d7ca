using System.Globalization;

namespace DataContracts.JsonSchema.Violations;

/// <summary>The first of many values, and how many more there are.</summary>
internal static class TruncatedList
{
    private const int MaxListed = 8;

    public static string Of(IEnumerable<string> values, int count, string separator, string conjunction)
    {
        var listed = string.Join(separator, values.Take(MaxListed));
        return count > MaxListed ? string.Create(CultureInfo.InvariantCulture, $"{listed} {conjunction} {count - MaxListed} more") : listed;
    }
}
