using DataContracts.Contracts;
using DataContracts.Diagnostics;
using DataContracts.JsonSchema.Secrets;
using DataContracts.Records;
using DataContracts.Rules;
using DataContracts.Workspace;

namespace DataContracts.Checking;

/// <summary>Checks a fixture that holds any number of documents.</summary>
internal sealed class RecordFixtureCheck(
    ContractSet contracts, FixtureVersions versions, WorkspaceFiles files, int maxDepth, CancellationToken cancellationToken)
{
    private static readonly RecordLimits s_limits = new();

    private readonly FixturePairing _pairing = new(contracts.Index);

    public static bool IsFor(FixtureFile fixture) =>
        fixture.OpenRecords is not null || FixtureFormat.Find(fixture.Path) is { HoldsRecords: true };

    public FixtureResult Run(FixtureFile fixture)
    {
        var (paired, problem) = _pairing.Find(fixture, document: null);
        var contract = paired is null ? null : contracts.Get(paired);
        if (contract is not null
            && FixturePath.MustBeInvalid(fixture.Path, contract.File.Path)
            && InvalidFixture.UnknownExpectation(fixture.Path) is { } unknown)
        {
            return new FixtureResult(new CheckedFixture(fixture.Path, contract.File.Path, IsClean: false), [unknown]);
        }

        var target = contract is null ? new FixtureTarget(null)
            : fixture.OpenRecords is null ? versions.TargetOf(fixture.Path, contract)
            : new FixtureTarget(contract);
        Func<SourceDocument?, Disclosure> known = contract is null ? _ => contracts.OfUnknownContract
            : target.Contract == contract ? _ => Disclosure.Everything
            : contract.DisclosureOf;
        var summary = Check(fixture, target.Contract, known);
        ContractDiagnostic[] diagnostics = [.. FileFindings(fixture.Path, summary, problem, target.Problem), .. summary.Findings];
        if (diagnostics.Length == 0 && target.Promised is not null)
        {
            summary = Check(fixture, target.Promised, known);
            diagnostics = [.. FileFindings(fixture.Path, summary, null, null), .. summary.Findings];
        }

        return new FixtureResult(
            new CheckedFixture(
                fixture.Path,
                contract?.File.Path,
                diagnostics.Length == 0 && target.Contract?.Compiled is not null && contract?.Compiled is not null)
            {
                // Without a contract none of them was judged.
                Records = target.Contract?.Compiled is null ? null : new RecordCount(summary.Records, summary.Invalid),
            },
            diagnostics);
    }

    private RecordSummary Check(FixtureFile fixture, LoadedContract? contract, Func<SourceDocument?, Disclosure> known)
    {
        try
        {
            using var input = Open(fixture);

            RecordOpener open = FixtureFormat.Find(fixture.Path)?.Records ?? UnnamedRecordSource.Open;
            var judge = new RecordJudge(fixture.Path, contract, known, maxDepth, s_limits);
            return RecordStream.Check(open(input, s_limits), judge, s_limits, cancellationToken);
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            return new RecordSummary(0, 0, []) { Failure = exception };
        }
    }

    private Stream Open(FixtureFile fixture)
    {
        if (fixture.OpenRecords is { } open)
        {
            return open();
        }

        return files.OpenRecords(fixture.Path);
    }

    private static IEnumerable<ContractDiagnostic> FileFindings(string path, RecordSummary summary, string? noContract, string? noVersion)
    {
        if (noContract is not null)
        {
            yield return Finding.At(SetupRules.FixtureWithoutContract, path, SourceRange.FileStart, noContract);
        }

        if (noVersion is not null)
        {
            yield return Finding.At(PublishedRules.FixtureOfUnpublishedVersion, path, SourceRange.FileStart, noVersion);
        }

        if (summary.HasByteOrderMark)
        {
            yield return Finding.From(path, LoadedFile.ByteOrderMark, Disclosure.Everything);
        }

        if (summary.Failure is not null)
        {
            yield return Finding.From(path, ReadFailure.Describe(summary.Failure, path), Disclosure.Everything);
        }
        else if (summary.Records == 0)
        {
            yield return Finding.At(
                SetupRules.NothingToCheck, path, SourceRange.FileStart, "the file holds no record, so nothing was checked");
        }
    }
}
