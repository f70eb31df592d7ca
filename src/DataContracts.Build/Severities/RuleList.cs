using System.Collections.Frozen;

namespace DataContracts.Build.Severities;

/// <summary>Rule ids as MSBuild properties list them: parted by semicolons, commas or white space, in any case.</summary>
internal sealed class RuleList(string? text)
{
    private readonly FrozenSet<string> _ids = (text ?? "")
        .Split([';', ',', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public bool Contains(string ruleId) => _ids.Contains(ruleId);
}
