using System.Diagnostics;
using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Publishing;

/// <summary>The process is really killed, at moments it cannot anticipate.</summary>
public sealed class KilledCommandTests
{
    private const string Journal = "contracts/item/.contracts-journal";
    private const string Beside = "contracts/item/.item.schema.json.contracts-new";

    [Fact]
    public void Killed_publish_leaves_the_old_or_the_new_state_to_the_next_command()
    {
        using var whole = Create();
        var duration = Stopwatch.StartNew();
        CommandRun.Of(whole, "publish", "item").AssertRan(0);
        duration.Stop();
        string[] files =
            [Published + ".1.0.0.schema.json.contracts-new", "contracts/item/.CHANGELOG.md.contracts-new", Journal, SealPath];
        AssertSomeAreKilled(Moments(duration.Elapsed, files), moment =>
        {
            using var workspace = Create();
            var isKilled = Kill(workspace, moment, "publish", "item");
            AssertOldOrNew(workspace);
            var wasPublished = File.Exists(workspace.Full(Changelog));

            var next = CommandRun.InProcess(workspace.Folder, "publish", "item");

            var isRefused = wasPublished && next.Error.StartsWith("contracts: item 1.0.0 is published already", StringComparison.Ordinal);
            Assert.Equal(isRefused ? 2 : 0, next.ExitCode);
            Assert.Equal(whole.Snapshot(), workspace.Snapshot());
            Assert.Equal(0, CommandRun.InProcess(workspace.Folder, "check").ExitCode);
            return isKilled;
        });
    }

    [Fact]
    public void Killed_rollback_leaves_the_old_or_the_new_contract_to_the_next_command()
    {
        using var old = WithTwoVersions();
        var before = old.Snapshot();
        var duration = Stopwatch.StartNew();
        CommandRun.Of(old, "rollback", "item").AssertRan(0);
        duration.Stop();
        AssertSomeAreKilled(Moments(duration.Elapsed, Beside, Journal), moment =>
        {
            using var workspace = WithTwoVersions();
            var isKilled = Kill(workspace, moment, "rollback", "item");
            AssertOldOrNew(workspace);

            Assert.Equal(0, CommandRun.InProcess(workspace.Folder, "bump", "item").ExitCode);

            Assert.Contains(workspace.Snapshot(), new[] { before, old.Snapshot() });
            Assert.Equal(0, CommandRun.InProcess(workspace.Folder, "check").ExitCode);
            return isKilled;
        });
    }

    [Fact]
    public void Check_after_an_interrupted_publish_suggests_the_command_that_completes_it()
    {
        using var workspace = WithTwoVersions();
        var whole = workspace.Snapshot();
        File.Move(workspace.Full(SealPath), workspace.Full(Published + ".seal.contracts-new"));
        workspace.Write(Journal, "[\"published/seal\"]");

        var check = CommandRun.InProcess(workspace.Folder, "check");

        check.AssertRan(1);
        Assert.Contains(
            "error[DC3015]: a command that publishes, rolls back or bumps 'item' was interrupted or is still running",
            check.Output,
            StringComparison.Ordinal);
        Assert.Contains("1 error", check.Output, StringComparison.Ordinal);
        Assert.Contains("DC3015", CommandRun.InProcess(workspace.Folder, "list").Error, StringComparison.Ordinal);
        var bump = CommandRun.InProcess(workspace.Folder, "bump", "item");
        Assert.Equal((0, "contracts: an interrupted change was finished: contracts/item/published/seal\n"), (bump.ExitCode, bump.Error));
        Assert.Equal(whole, workspace.Snapshot());
        Assert.Equal(0, CommandRun.InProcess(workspace.Folder, "check").ExitCode);
    }

    /// <summary>The moments of a kill: when a file appears and at fractions of the duration of the command.</summary>
    private static IEnumerable<Func<Workspace, TimeSpan, bool>> Moments(TimeSpan duration, params string[] files) =>
        files.Select(Func<Workspace, TimeSpan, bool> (file) => (workspace, _) => File.Exists(workspace.Full(file)))
            .Concat(new[] { 0.2, 0.6, 0.8 }.Select(Func<Workspace, TimeSpan, bool> (part) => (_, elapsed) => elapsed >= duration * part));

    /// <summary>Tries each moment, and all of them again if a busy machine let every command finish before the kill.</summary>
    private static void AssertSomeAreKilled(
        IEnumerable<Func<Workspace, TimeSpan, bool>> moments, Func<Func<Workspace, TimeSpan, bool>, bool> isKilled)
    {
        var tried = moments.ToArray();
        while (!tried.Select(isKilled).ToArray().Contains(true))
        {
        }
    }

    private static bool Kill(Workspace workspace, Func<Workspace, TimeSpan, bool> isMoment, params string[] arguments)
    {
        using var process = CommandRun.Start(workspace, [], arguments);
        var watch = Stopwatch.StartNew();
        while (!isMoment(workspace, watch.Elapsed) && !process.HasExited)
        {
            Thread.SpinWait(10);
        }

        process.Kill();
        return CommandRun.Finish(process).ExitCode != 0;
    }

    private static void AssertOldOrNew(Workspace workspace)
    {
        var check = CommandRun.InProcess(workspace.Folder, "check");
        var isBetween = File.Exists(workspace.Full(Journal));
        Assert.Equal((isBetween ? 1 : 0, isBetween), (check.ExitCode, check.Output.Contains("DC3015", StringComparison.Ordinal)));
    }
}
