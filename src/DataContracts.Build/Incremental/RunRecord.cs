using System.Collections.Immutable;
using DataContracts.Files;

namespace DataContracts.Build.Incremental;

/// <summary>
/// All that a run with nothing to report rested on. While every part of it is the same, the next run would read the same and report
/// nothing again.
/// </summary>
/// <param name="Key">What the run was asked, and by which assemblies.</param>
/// <param name="Files">The files that were read or looked for, with those that were not there.</param>
/// <param name="Folders">The folders that were listed.</param>
/// <param name="Resolved">The paths whose links were followed.</param>
/// <param name="Outputs">What the run wrote: a file that was lost or edited is written again.</param>
internal sealed record RunRecord(
    string Key,
    ImmutableSortedDictionary<string, FileRecord> Files,
    ImmutableSortedDictionary<string, string> Folders,
    ImmutableSortedDictionary<string, string> Resolved,
    ImmutableSortedDictionary<string, FileStamp> Outputs)
{
    public static RunRecord Create(string key, FileTrace trace, IEnumerable<string> outputs) => new(
        key,
        trace.Files,
        trace.Folders,
        trace.Resolved,
        StampsOf(outputs));

    public RunRecord WithOutputsAsTheyAre() => this with { Outputs = StampsOf(Outputs.Keys) };

    public bool StillHolds(string key, IFileSystem files) =>
        Key == key
        && Outputs.All(output => files.Stat(output.Key).IsSameAs(output.Value))
        && Files.All(file => file.Value.IsUnchanged(file.Key, files))
        && Folders.All(folder => FileTrace.IsUnchanged(folder.Key, folder.Value, files))
        && Resolved.All(path => LeadsTo(path.Key, path.Value, files));

    private static ImmutableSortedDictionary<string, FileStamp> StampsOf(IEnumerable<string> paths) =>
        paths.Distinct(StringComparer.Ordinal).ToImmutableSortedDictionary(path => path, Disk.Files.Stat, StringComparer.Ordinal);

    private static bool LeadsTo(string path, string target, IFileSystem files)
    {
        try
        {
            return files.Resolve(path) == target;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
