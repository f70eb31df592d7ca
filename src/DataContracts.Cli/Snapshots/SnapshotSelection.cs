using DataContracts.Cli.Discovery;
using DataContracts.Cli.Hosting;

namespace DataContracts.Cli.Snapshots;

/// <summary>The snapshots that a command is about.</summary>
internal sealed class SnapshotSelection
{
    private readonly SnapshotScan _scan;
    private readonly string _folder;
    private readonly string? _filter;

    private SnapshotSelection(SnapshotScan scan, string folder, string? filter, IReadOnlyList<PendingSnapshot> pending) =>
        (_scan, _folder, _filter, Pending) = (scan, folder, filter, pending);

    /// <summary>What of the snapshots may be shown.</summary>
    public SnapshotSecrets Secrets => new(_scan, _folder);

    /// <summary>What was received, sorted by path.</summary>
    public IReadOnlyList<PendingSnapshot> Pending { get; }

    /// <param name="folder">The folder below which the verified files are.</param>
    /// <param name="from">
    /// The folder below which the received files are, at the same paths as the verified ones in the whole repository; or null where they
    /// are beside them.
    /// </param>
    /// <param name="filter">A part of their paths, or null for all.</param>
    public static SnapshotSelection Find(string folder, string? from, string? filter)
    {
        var received = from is null ? folder : FullPath.Of(from, folder);
        if (!Directory.Exists(received))
        {
            throw new CannotRunException($"'{from}' is not a folder");
        }

        var scan = SnapshotScan.Of(from is null ? folder : ContractWorkspace.FindRepositoryRoot(folder) ?? folder);
        var pending = (from is null ? scan : SnapshotScan.Of(received)).Pending(scan);
        return new SnapshotSelection(
            scan, scan.Folder, filter, [.. pending.Where(snapshot => Holds(snapshot.Received, received, filter))]);
    }

    public IReadOnlyList<string> FindOrphans() => [.. new OrphanSearch(_scan).Find().Where(path => Holds(path, _folder, _filter))];

    /// <summary>What is accepted: all, or nothing where one of them would become a verified file without a test.</summary>
    public IReadOnlyList<PendingSnapshot> AcceptableOrRefuse(string workingDirectory)
    {
        var stale = PendingOrRefuse().FirstOrDefault(snapshot => snapshot.IsStale);
        return stale is null ? Pending : throw new CannotRunException(
            $"'{SnapshotList.Relative(stale.Received, workingDirectory)}' would become "
            + $"'{SnapshotList.Relative(stale.Verified, workingDirectory)}', but no test of its project has this name, so nothing was "
            + "accepted; reject it if its test is gone, or see that --from is the folder whose folders are those of the repository");
    }

    /// <summary>A filter that matches nothing is most often a typing error, so it is not a success.</summary>
    public IReadOnlyList<PendingSnapshot> PendingOrRefuse() =>
        Pending.Count == 0 && _filter is not null ? throw new CannotRunException($"no received file has '{_filter}' in its path") : Pending;

    private static bool Holds(string path, string folder, string? filter) =>
        filter is null
            || Path.GetRelativePath(folder, path).Replace('\\', '/').Contains(filter.Replace('\\', '/'),
                StringComparison.OrdinalIgnoreCase);
}
