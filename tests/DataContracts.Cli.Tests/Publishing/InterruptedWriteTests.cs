using DataContracts.Cli.Hosting;
using DataContracts.Cli.Publishing;
using DataContracts.Reporting;
using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Publishing;

/// <summary>A kill before each write, simulated by an exception that skips all cleanup.</summary>
public sealed class InterruptedWriteTests
{
    [Fact]
    public void Publish_killed_at_any_step_has_no_effect_or_is_completed_by_the_next_command()
    {
        using var whole = Create();
        CommandRun.InProcess(whole.Folder, "publish", "item").AssertRan(0);
        var steps = 0;
        for (var isDone = false; !isDone; steps++)
        {
            using var workspace = Create();
            var before = workspace.Snapshot();
            isDone = !IsKilled(at => new Publisher(Context(workspace), at).Run("item", isTagged: false, isCommitted: false), steps);
            var isRecovered = File.Exists(workspace.Full("contracts/item/.contracts-journal"));
            Assert.True(isDone || isRecovered || VisibleOf(workspace) == before, $"step {steps}");

            var next = CommandRun.InProcess(workspace.Folder, "publish", "item");

            Assert.Equal(isDone ? 2 : 0, next.ExitCode);
            Assert.Equal(
                isRecovered,
                next.Error.Contains(
                    "an interrupted change was finished: contracts/item/published/1.0.0.schema.json", StringComparison.Ordinal));
            Assert.Equal(whole.Snapshot(), workspace.Snapshot());
        }

        Assert.Equal(9 + 1, steps);
    }

    [Fact]
    public void Rollback_killed_at_any_step_has_no_effect_or_is_completed_by_the_next_command()
    {
        for (var (step, isDone) = (0, false); !isDone; step++)
        {
            using var workspace = WithTwoVersions();
            var before = workspace.Snapshot();
            isDone = !IsKilled(at => new Rollback(Context(workspace), at).Run("item", null, isDiscarding: false), step);
            var hasHappened = isDone || File.Exists(workspace.Full("contracts/item/.contracts-journal"));

            CommandRun.InProcess(workspace.Folder, "bump", "item");

            Assert.Equal(hasHappened, workspace.Snapshot() != before);
            Assert.Contains(
                hasHappened ? "\"version\": \"2.0.0\"" : "\"version\": \"1.1.0\"", workspace.Read(ContractPath), StringComparison.Ordinal);
            Assert.Equal(0, CommandRun.InProcess(workspace.Folder, "check").ExitCode);
        }
    }

    [Theory]
    [InlineData("<<<<<<<")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[\"../../other.json\"]")]
    public void Invalid_journal_is_refused(string journal)
    {
        using var workspace = Create();
        workspace.Write("contracts/item/.contracts-journal", journal);
        CommandRun.Of(workspace, "publish", "item").AssertCouldNotRun(".contracts-journal' is not the journal of an interrupted change");
    }

    private static string VisibleOf(Workspace workspace)
    {
        foreach (var path in Directory.GetFiles(workspace.Folder, ".*.contracts-new", SearchOption.AllDirectories))
        {
            File.Delete(path);
        }

        return workspace.Snapshot();
    }

    private static bool IsKilled(Action<Action<string>> run, int step)
    {
        try
        {
            run(_ =>
            {
                if (step-- == 0)
                {
                    throw new KilledException();
                }
            });
            return false;
        }
        catch (KilledException)
        {
            return true;
        }
    }

    private static CommandContext Context(Workspace workspace)
    {
        var nowhere = new CommandOutput(TextWriter.Null);
        return new(() => Stream.Null, nowhere, nowhere, RunEnvironment.Read(_ => null, isTerminal: false, null), workspace.Folder);
    }

#pragma warning disable CA1032, CA1064 // Thrown and caught only here.
    private sealed class KilledException : Exception;
#pragma warning restore CA1032, CA1064
}
