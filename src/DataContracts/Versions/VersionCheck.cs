using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Violations;
using DataContracts.Rules;

namespace DataContracts.Versions;

/// <summary>Checks a working contract against what was published.</summary>
internal static class VersionCheck
{
    public static IEnumerable<ContractDiagnostic> Run(VersionedContract contract, CancellationToken cancellationToken)
    {
        var header = contract.Header;
        var newest = contract.Published.Newest;
        if (header.VersionProblem is { } problem)
        {
            return [At(contract, DriftRules.InvalidVersion,
                $"'{ValueText.Shorten(header.Version!)}' is not a SemVer 2.0.0 version: {problem}")];
        }

        if (newest is null || contract.Document is null || contract.Published.IsUnfinished)
        {
            return [];
        }

        if (header.VersionNumber is not { } version)
        {
            return [At(contract, DriftRules.InvalidVersion,
                $"'x-contract.version' is missing, but {newest.Version} is published; write the version that comes next, at least "
                    + $"{newest.Version}")];
        }

        var isDecreased = version < newest.Version;
        ContractDiagnostic[] decreased = isDecreased
            ? [At(contract, PublishedRules.VersionDecreased,
                $"the contract says version {version}, but {newest.Version} is published already, and a version never goes down; write "
                    + $"{newest.Version} or higher") with { Contract = Place(newest) }]
            : [];
        return [.. decreased, .. Changes(contract, version, isDecreased, cancellationToken)];
    }

    private static ContractDiagnostic[] Changes(
        VersionedContract contract, SemanticVersion version, bool isDecreased, CancellationToken cancellationToken)
    {
        var assessment = contract.Assess(cancellationToken);
        var breaks = BreakReport.Create(contract, assessment, version).ToArray();
        if (breaks.Length > 0 || isDecreased || VersionPolicy.Suffices(version, assessment.Needed!))
        {
            return breaks;
        }

        var change = assessment.Changes.First(change => change.Needed == assessment.Needed);
        return [At(contract, DriftRules.ChangedWithoutVersion, TooLow(change, version)) with { Contract = Place(change.Published) }];
    }

    private static string TooLow(VersionChange change, SemanticVersion version)
    {
        var needs = $"this needs version {change.Needed}, the contract says {version}";
        if (change.Class == ChangeClass.Words)
        {
            return $"the contract's text differs from the published {change.Published.Version}, though it allows the same "
                + $"documents; {needs}";
        }

        var first = change.Changes[0];
        var text = (first.Direction, first.IsUndecided) switch
        {
            (_, true) => $"{first.Message}, and that counts as an addition to {change.Published.Version}",
            (ChangeDirection.NewlyAdmitted, _) => $"{first.Message}, so documents are accepted that {change.Published.Version} rejected",
            _ => $"{first.Message}, so documents that {change.Published.Version} allowed no longer appear",
        };
        return $"{text}; {needs}{BreakReport.WitnessText(first)}";
    }

    private static ContractDiagnostic At(VersionedContract contract, Rule rule, string message) =>
        Finding.At(rule, contract.Path, contract.Header.VersionRange, message);

    private static ContractLocation Place(PublishedVersion published) =>
        BreakReport.Place(published, new SchemaLocation(published.Path, published.Header.VersionRange, published.Header.Pointer));
}
