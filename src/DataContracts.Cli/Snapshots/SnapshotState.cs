namespace DataContracts.Cli.Snapshots;

/// <summary>What a received file is, beside what is verified.</summary>
internal enum SnapshotState
{
    /// <summary>Nothing was accepted before.</summary>
    New,

    /// <summary>Something else was accepted before.</summary>
    Changed,

    /// <summary>The same was accepted before: an earlier run left it.</summary>
    Equal,

    /// <summary>Nothing was accepted before, and no test has its name.</summary>
    Stale,
}
