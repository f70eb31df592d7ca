using System.Globalization;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Snapshots;

/// <summary>What waits for a decision, for people and for programs.</summary>
internal static class SnapshotList
{
    public static void WriteText(
        IReadOnlyList<PendingSnapshot> pending, IReadOnlyList<string> orphans, string folder, CommandOutput output)
    {
        foreach (var snapshot in pending)
        {
            var counts = snapshot.Diff() is { } diff
                ? string.Create(CultureInfo.InvariantCulture, $" (-{diff.Removed} +{diff.Added} lines)")
                : "";
            var state = snapshot.State;
            output.Line($"{NameOf(state),-8} {Relative(snapshot.Received, folder)}{counts}{Hint(state)}");
        }

        foreach (var orphan in orphans)
        {
            output.Line($"orphaned {Relative(orphan, folder)}: no test of its project has this name (DC4003)");
        }

        output.Line(pending.Count + orphans.Count == 0
            ? "nothing to review"
            : string.Create(CultureInfo.InvariantCulture, $"{pending.Count} to review, {orphans.Count} orphaned"));
    }

    /// <summary>
    /// <c>version</c>; <c>pending</c>, each with <c>state</c>, <c>received</c>, <c>verified</c>; <c>orphans</c>. Members are only ever
    /// added within a <c>version</c>.
    /// </summary>
    public static void WriteJson(IReadOnlyList<PendingSnapshot> pending, IReadOnlyList<string> orphans, string folder, TextWriter output) =>
        ReadableJson.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartArray("pending");
        foreach (var snapshot in pending)
        {
            json.WriteStartObject();
            json.WriteString("state", NameOf(snapshot.State));
            json.WriteString("received", Relative(snapshot.Received, folder));
            json.WriteString("verified", Relative(snapshot.Verified, folder));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("orphans");
        foreach (var orphan in orphans)
        {
            json.WriteStringValue(Relative(orphan, folder));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static string NameOf(SnapshotState state) => state switch
    {
        SnapshotState.New => "new",
        SnapshotState.Changed => "changed",
        SnapshotState.Equal => "equal",
        _ => "stale",
    };

    private static string Hint(SnapshotState state) => state switch
    {
        SnapshotState.Equal => ": it is what is verified, so it can be rejected",
        SnapshotState.Stale => ": no test of its project has this name, so it can only be rejected",
        _ => "",
    };

    public static string Relative(string path, string folder) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
