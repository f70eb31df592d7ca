using DataContracts.JsonSchema.Violations;

namespace DataContracts.Diagnostics;

/// <summary>What was probably meant by a misspelled name.</summary>
internal static class NearName
{
    /// <returns>The nearest of the names, or null where none is near enough to have been meant.</returns>
    public static string? Of(string found, IEnumerable<string> names) => Suggestions.Of(found, names);
}
