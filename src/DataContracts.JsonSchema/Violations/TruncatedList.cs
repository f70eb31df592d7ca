using System.Globalization;

namespace DataContracts.JsonSchema.Violations;

/// <summary>The first of many values, and how many more there are.</summary>
internal static class TruncatedList
{
    public static string Of(IReadOnlyCollection<string> first, int count, string separator, string conjunction)
    {
        var listed = string.Join(separator, first);
        return count > first.Count
            ? string.Create(CultureInfo.InvariantCulture, $"{listed} {conjunction} {count - first.Count} more")
            : listed;
    }
}
