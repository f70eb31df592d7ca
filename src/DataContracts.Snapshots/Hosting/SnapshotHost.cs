using DataContracts.Snapshots.Contracts;
using DataContracts.Snapshots.Files;

namespace DataContracts.Snapshots;

/// <summary>What all verifications of a test run share.</summary>
internal sealed class SnapshotHost(TestEnvironment environment, IDiffTool diffTool)
{
    /// <summary>That of this process: names are unique, and contracts read once, in a whole run.</summary>
    public static SnapshotHost Process { get; } = new(TestEnvironment.Read(), new InstalledDiffTool());

    public TestEnvironment Environment { get; } = environment;

    public IDiffTool DiffTool { get; } = diffTool;

    public NameClaims Claims { get; } = new();

    public ContractFolders Contracts { get; } = new();
}
