using System.Globalization;
using System.Text;
using DataContracts.Diagnostics;
using DataContracts.Rules;

namespace DataContracts.Versions;

/// <summary>Reports each break once, with the oldest published version that it breaks.</summary>
internal static class BreakReport
{
    private const int MaxWitnessLength = 400;

    public static IEnumerable<ContractDiagnostic> Create(VersionedContract contract, VersionAssessment assessment, SemanticVersion version)
    {
        var reported = new List<(PublishedVersion Published, SchemaChange Change)>();
        foreach (var change in assessment.Changes)
        {
            foreach (var one in change.Breaks)
            {
                if (!reported.Exists(other => IsSame(other.Published, other.Change, one)))
                {
                    reported.Add((change.Published, one));
                }
            }
        }

        // The number is that of the gravest, not of each: one bump accepts them all.
        return reported.Select(found => Describe(contract, found.Published, found.Change, assessment.Needed!, version));
    }

    public static string WitnessText(SchemaChange change) =>
        change.Witness is not { } witness ? ""
            : $". Witness: {(witness.Length <= MaxWitnessLength ? witness : $"{witness[..MaxWitnessLength]}…")}";

    public static ContractLocation Place(PublishedVersion published, SchemaLocation place) =>
        new(published.Contract.Name, published.Version.Text, place.File, place.Range, place.Pointer)
        {
            ShortPath = $"{PublishedVersions.FolderName}/{Path.GetFileName(published.Path)}",
        };

    /// <summary>The same words at the same place, or a document that broke the older version at that place already.</summary>
    private static bool IsSame(PublishedVersion older, SchemaChange known, SchemaChange change)
    {
        if (known.IsUndecided != change.IsUndecided || known.New != change.New || known.Keyword != change.Keyword)
        {
            return false;
        }

        if (known.IsUndecided)
        {
            return known.Message == change.Message;
        }

        return known.Direction == change.Direction
            && (known.Message == change.Message
                || older.Compiled!.IsValid(Encoding.UTF8.GetBytes(change.Proof!)) == (change.Direction == ChangeDirection.NewlyRejected));
    }

    private static ContractDiagnostic Describe(
        VersionedContract contract, PublishedVersion published, SchemaChange change, SemanticVersion needed, SemanticVersion version)
    {
        var isHere = change.New?.File == contract.Path;
        var elsewhere = isHere || change.New is null ? "" : Elsewhere(contract.Path, change.New);
        var needs = $"this needs version {needed}, the contract says {version}";
        var (rule, message) = (change.IsUndecided, change.Direction) switch
        {
            (true, _) =>
                (DriftRules.Undecided,
                    $"{change.Message}{elsewhere}, so it is undecided whether this breaks {published.Version}, and that counts as a break; "
                        + $"{needs} (if you know better, write \"undecided\": {{ \"{published.Version}\": \"compatible\" }} in "
                        + "x-contract)"),
            (_, ChangeDirection.NewlyRejected) =>
                (DriftRules.NewlyRejected,
                    $"{change.Message}{elsewhere}, so documents that {published.Version} accepted are rejected; "
                        + $"{needs}{WitnessText(change)}"),
            _ => (
                DriftRules.NewlyAdmitted,
                $"{change.Message}{elsewhere}, so documents appear that {published.Version} did not accept; {needs}{WitnessText(change)}"),
        };
        return Finding.At(
            rule,
            contract.Path,
            isHere ? change.New!.Range : contract.Header.VersionRange,
            message,
            isHere ? change.New!.Pointer : null) with
        {
            Keyword = change.Keyword.Length == 0 ? null : change.Keyword,
            Contract = Place(
                published, change.Old ?? new SchemaLocation(published.Path, published.Header.VersionRange, published.Header.Pointer)),
        };
    }

    /// <summary>A file that several contracts share breaks each of them: it is reported there, with the place.</summary>
    private static string Elsewhere(string contract, SchemaLocation place)
    {
        var path = Path.GetRelativePath(Path.GetDirectoryName(contract) ?? contract, place.File).Replace('\\', '/');
        return string.Create(CultureInfo.InvariantCulture, $" in {path}({place.Range.StartLine},{place.Range.StartColumn})");
    }
}
