using System.Collections.Frozen;
using System.Collections.Immutable;
using DataContracts.Rules;

namespace DataContracts;

/// <summary>Every rule of the product, by id.</summary>
public static class RuleCatalog
{
    private static readonly FrozenDictionary<string, RuleDescriptor> ById =
        Families().SelectMany(family => family).ToFrozenDictionary(rule => rule.Id, StringComparer.OrdinalIgnoreCase);

    /// <summary>All rules, sorted by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } = [.. ById.Values.OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rule with that id, or null.</summary>
    /// <param name="id">For example <c>DC1005</c>; case does not matter.</param>
    public static RuleDescriptor? Find(string id) => ById.GetValueOrDefault(id);

    private static IEnumerable<ImmutableArray<RuleDescriptor>> Families() =>
    [
        ReadingRules.All,
        ContractRules.All,
        ReferenceRules.All,
        SetupRules.All,
        GenerationRules.All,
        PackagingRules.All,
        ValueRules.All,
        ScalarRules.All,
        ObjectRules.All,
        ArrayRules.All,
        CompositionRules.All,
        ExpectationRules.All,
        HygieneRules.All,
        LintRules.All,
        PublishedRules.All,
        DriftRules.All,
        SnapshotRules.All,
        SignalRules.All,
        MeasuringRules.All,
        UseRules.All,
    ];
}
