using System.Collections.Immutable;

namespace DataContracts;

/// <summary>
/// Two small sets of files: the rule reports the first and is silent on the second.
/// Contracts are all <c>*.schema.json</c> below <c>contracts</c> but not in a folder <c>published</c> (those folders are looked at too),
/// fixtures all <c>*.json</c> below <c>fixtures</c>. The history of a contract's signals is <c>signals/NAME.ndjson</c>.
/// </summary>
/// <param name="Failing">Path below an empty folder → content; a check of that folder reports the rule.</param>
/// <param name="Passing">The same, fixed.</param>
public sealed record RuleExample(ImmutableSortedDictionary<string, string> Failing, ImmutableSortedDictionary<string, string> Passing)
{
    /// <summary>The IANA name of the encoding in which the failing files are saved; the passing ones are UTF-8 always.</summary>
    public string FailingEncoding { get; init; } = "utf-8";
}
