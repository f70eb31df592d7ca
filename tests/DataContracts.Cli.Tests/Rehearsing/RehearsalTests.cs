using System.Diagnostics;
using DataContracts.Tests;
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

    [LinuxTheory]
    [InlineData("id.json", "id.json", "../shared/id.json", false, 0)]
    [InlineData("id.json", "id.json", "contracts/shared/id.json", true, 0)]
    [InlineData("id.json", "id.json", "../loop.json", false, 1)]
    [InlineData("id.json", "id.json", "../../outside/id.json", false, 1)]
    [InlineData("id.json", "id.json", "outside/id.json", true, 1)]
    [InlineData("up/shared/id.json", "up", "..", false, 0)]
    [InlineData("up/shared/id.json", "up", "contracts", true, 0)]
    [InlineData("up/id.json", "up", "../../outside", false, 1)]
    public void Symbolic_link_leads_where_it_leads_in_the_repository(
        string reference, string link, string target, bool isAbsolute, int exitCode)
    {
        using var workspace = Create(Contract("1.0.0", $$"""  "id": { "$ref": "{{reference}}" } """));
        workspace.Write("contracts/shared/id.json", """{ "type": "string" }""");
        workspace.Write("outside/id.json", """{ "type": "string" }""");
        File.CreateSymbolicLink(workspace.Full("contracts/loop.json"), "loop.json");
        File.CreateSymbolicLink(workspace.Full($"contracts/item/{link}"), isAbsolute ? workspace.Full(target) : target);

        Assert.Equal(exitCode, CommandRun.InProcess(workspace.Folder, "check").ExitCode);
        CommandRun.InProcess(workspace.Folder, "rehearse", "item").AssertRan(exitCode);
    }

    [LinuxTheory]
    [InlineData(ContractPath)]
    [InlineData("contracts/item")]
    [InlineData("contracts/item/published")]
    [InlineData("contracts/item/published/seal")]
    [InlineData("contracts/item/published/1.1.0.schema.json")]
    [InlineData("contracts/item/CHANGELOG.md")]
    public void Rehearsal_does_not_write_through_a_link(string path)
    {
        using var workspace = WithTwoVersions();
        workspace.Write(ContractPath, Contract("1.1.0", role: "accepts"));
        Directory.CreateDirectory(workspace.Full("elsewhere"));
        Directory.Move(workspace.Full(path), workspace.Full("elsewhere/moved"));
        File.CreateSymbolicLink(workspace.Full(path), workspace.Full("elsewhere/moved"));
        var before = workspace.Snapshot();

        CommandRun.InProcess(workspace.Folder, "rehearse", "item").AssertRan(0);

        Assert.Equal(before, workspace.Snapshot());
        Assert.NotNull(new FileInfo(workspace.Full(path)).LinkTarget);
    }

    [LinuxTheory]
    [InlineData("contracts/item/pipe.json")]
    [InlineData("contracts/item/published/1.0.0.schema.json")]
    [InlineData("fixtures/item/pipe.json")]
    [InlineData("fixtures/item/pipe.ndjson")]
    public void Named_pipe_is_not_waited_for(string path)
    {
        using var workspace = Create();
        Directory.CreateDirectory(Path.GetDirectoryName(workspace.Full(path))!);
        using (var pipe = Process.Start("mkfifo", [workspace.Full(path)]))
        {
            pipe.WaitForExit();
        }

        CommandRun.InProcess(workspace.Folder, "rehearse", "item")
            .AssertCouldNotRun("can't be copied: it is a named pipe, and only regular files are read");
    }

    [LinuxFact]
    public void Fixture_that_is_a_link_to_a_device_is_not_copied()
    {
        using var workspace = Create();
        File.CreateSymbolicLink(workspace.Full("fixtures/item/zero.json"), "/dev/zero");

        CommandRun.InProcess(workspace.Folder, "rehearse", "item")
            .AssertCouldNotRun("can't be copied: it is a device, and only regular files are read");
    }
}
