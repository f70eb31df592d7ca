using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Rehearsing;

public sealed class RehearsalTests
{
    [Fact]
    public void Rehearsal_shows_each_step_and_changes_nothing()
    {
        using var workspace = Create(Contract("1.0.0", role: "accepts"));
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        workspace.Write(ContractPath, Wider("1.0.0"));
        var before = workspace.Snapshot();

        var run = CommandRun.Of(workspace, "rehearse", "item");

        run.AssertRan(0);
        Assert.Equal(
            ["1. contracts bump item", "2. contracts check", "3. contracts publish item", "4. contracts check",
                "5. contracts rollback item", "6. contracts check", "7. contracts publish item", "8. contracts check"],
            run.Output.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])));
        Assert.EndsWith(
            "Rehearsed: after the rollback 2.0.0 allows exactly the documents that 1.0.0 allowed. Nothing of yours was touched.\n",
            run.Output,
            StringComparison.Ordinal);
        Assert.Equal(before, workspace.Snapshot());
    }

    [Fact]
    public void Rehearsal_reports_the_step_that_would_fail()
    {
        using var workspace = Create(Contract("1.0.0", role: "accepts"));
        Assert.EndsWith(
            "Rehearsed: 1.0.0 is the first release, so there is nothing to roll back to.\n",
            CommandRun.Of(workspace, "rehearse", "item").Output,
            StringComparison.Ordinal);
        CommandRun.Of(workspace, "publish", "item").AssertRan(0);
        workspace.Write(ContractPath, Wider("1.1.0"));
        workspace.Write("fixtures/item/noted.json", """{"id":"a","note":"b"}""");

        var run = CommandRun.Of(workspace, "rehearse", "item");

        run.AssertRan(1);
        Assert.Contains("5. contracts check\n   error[DC1005]", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "The rehearsal ends here: this step would fail. Nothing of yours was touched.\n", run.Output, StringComparison.Ordinal);
    }
}
