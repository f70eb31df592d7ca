using System.Collections.Immutable;

namespace DataContracts;

/// <summary>Two small sets of files: the rule reports the first and is silent on the second.</summary>
/// <param name="Failing">Path below an empty folder → content; a check of that folder reports the rule.</param>
/// <param name="Passing">The same, mended.</param>
public sealed record RuleExample(ImmutableSortedDictionary<string, string> Failing, ImmutableSortedDictionary<string, string> Passing);
