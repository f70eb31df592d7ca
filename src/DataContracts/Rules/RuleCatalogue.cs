using System.Collections.Immutable;

namespace DataContracts;

/// <summary>Every rule of the product, by id.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules, sorted by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } = [];

    /// <summary>The rule with that id, or null.</summary>
    /// <param name="id">For example <c>DC1005</c>; case does not matter.</param>
    public static RuleDescriptor? Find(string id) => All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    internal static Severity DefaultSeverity(string id) => Find(id)?.DefaultSeverity ?? Severity.Error;
}
