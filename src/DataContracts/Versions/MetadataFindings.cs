using System.Text.RegularExpressions;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;

namespace DataContracts.Versions;

/// <summary>
/// What is missing in a contract's header. A JSON Schema without <c>x-contract</c> and without a published version claims
/// nothing, and is left alone.
/// </summary>
internal static partial class MetadataFindings
{
    public static IEnumerable<ContractDiagnostic> Find(VersionedContract contract)
    {
        var header = contract.Header;
        if (contract.Document is null || !header.Problems.IsEmpty || (!header.IsPresent && contract.Published.All.IsEmpty))
        {
            yield break;
        }

        var missing = Missing(contract).Select(name => $"'{name}'").ToArray();
        if (missing.Length > 0)
        {
            var list = missing.Length == 1 ? missing[0] : $"{string.Join(", ", missing[..^1])} and {missing[^1]}";
            yield return Finding.At(
                HygieneRules.MissingMetadata, contract.Path, header.Range, $"'x-contract' lacks {list}", header.Pointer);
        }

        if (header.Owner is { } owner && Person().IsMatch(owner))
        {
            yield return Finding.At(
                HygieneRules.PersonalOwner,
                contract.Path,
                header.OwnerRange,
                $"the owner '{ValueText.Shorten(owner)}' is a single person; name the team, and put the person under 'contact'",
                $"{header.Pointer}/owner");
        }
    }

    private static IEnumerable<string> Missing(VersionedContract contract)
    {
        var header = contract.Header;
        // With a published version, a version that is missing is an error of its own.
        (string Name, string? Value)[] members =
            [("version", contract.Published.Newest is null ? header.Version : ""), ("owner", header.Owner), ("expected", header.Expected),
                ("rollback", header.Rollback)];
        return members.Where(member => member.Value is null).Select(member => member.Name);
    }

    // What only a person has: an address first.last@, a name before an address, a handle without a team. Two words alone may be a team's
    // name.
    [GeneratedRegex(@"^(?:[\w'-]+\.[\w'-]+@\S+|\p{L}[^<>@]* <[^<>\s]+@[^<>\s]+>|@[\w-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
