using System.Collections.Immutable;

namespace DataContracts.Reporting;

/// <summary>What a check looked at.</summary>
/// <param name="Fixtures">Every fixture.</param>
/// <param name="Contracts">Every contract.</param>
public sealed record CheckedFiles(ImmutableArray<CheckedFixture> Fixtures, ImmutableArray<CheckedContract> Contracts)
{
    /// <summary>How many fixtures have findings.</summary>
    public int FixturesWithFindings => Fixtures.Count(fixture => !fixture.IsClean);

    /// <summary>Whether some file holds one document a line.</summary>
    public bool HasRecords => Fixtures.Any(fixture => fixture.Records is not null);

    /// <summary>How many documents the files hold that have one a line.</summary>
    public long Records => Fixtures.Sum(fixture => fixture.Records?.Total ?? 0);

    /// <summary>How many of them are invalid.</summary>
    public long InvalidRecords => Fixtures.Sum(fixture => fixture.Records?.Invalid ?? 0);
}
