using DataContracts.Records;

namespace DataContracts.Checking;

/// <summary>Checks a fixture that holds one document a line.</summary>
internal sealed class RecordFixtureCheck(FixturePairing pairing, int maxDepth, CancellationToken cancellationToken)
{
    private static readonly RecordLimits s_limits = new();

    public static bool IsFor(FixtureFile fixture) => fixture.OpenRecords is not null || RecordFormat.IsRecords(fixture.Path);

    public FixtureResult Run(FixtureFile fixture)
    {
        var (contract, problem) = pairing.Find(fixture, document: null);
        if (contract is not null && FixtureFolders.MustBeInvalid(fixture.Path, contract.File.Path) && InvalidFixture.UnknownExpectation(fixture.Path) is { } unknown)
        {
            return new FixtureResult(new CheckedFixture(fixture.Path, contract.File.Path, IsClean: false), [unknown]);
        }

        var summary = Check(fixture, contract);
        ContractDiagnostic[] diagnostics = [.. FileFindings(fixture.Path, summary, problem), .. summary.Findings];
        return new FixtureResult(
            new CheckedFixture(fixture.Path, contract?.File.Path, diagnostics.Length == 0 && contract?.Compiled is not null)
            {
                Records = new RecordCount(summary.Records, summary.Invalid),
            },
            diagnostics);
    }

    private RecordSummary Check(FixtureFile fixture, LoadedContract? contract)
    {
        try
        {
            using var records = Open(fixture);
            return RecordStream.Check(records, new RecordJudge(fixture.Path, contract, maxDepth, s_limits), s_limits, cancellationToken);
        }
        catch (Exception exception) when (ReadFailure.IsExpected(exception))
        {
            return new RecordSummary(0, 0, []) { Failure = exception };
        }
    }

    /// <summary>Read block by block into buffers of our own; a log may still be written to.</summary>
    private static Stream Open(FixtureFile fixture)
    {
        if (fixture.OpenRecords is { } open)
        {
            return open();
        }

        return new FileStream(fixture.Path, new FileStreamOptions
        {
            BufferSize = 0,
            Share = FileShare.ReadWrite | FileShare.Delete,
            Options = FileOptions.SequentialScan,
        });
    }

    private static IEnumerable<ContractDiagnostic> FileFindings(string path, RecordSummary summary, string? problem)
    {
        if (problem is not null)
        {
            yield return Finding.At("DC0020", path, SourceRange.FileStart, problem);
        }

        if (summary.HasByteOrderMark)
        {
            yield return Finding.From(path, LoadedFile.ByteOrderMark);
        }

        if (summary.Failure is not null)
        {
            yield return Finding.From(path, ReadFailure.Describe(summary.Failure, path));
        }
        else if (summary.Records == 0)
        {
            yield return Finding.At("DC0026", path, SourceRange.FileStart, "the file holds no record, so nothing was checked");
        }
    }
}
