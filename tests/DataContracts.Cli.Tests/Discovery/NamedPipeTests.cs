using System.Diagnostics;
using DataContracts.Tests;
using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Discovery;

/// <summary>A named pipe where a command expects a file is reported; opening it would wait for a writer forever.</summary>
public sealed class NamedPipeTests
{
    private const string Reason = "named pipe";

    public static TheoryData<string, string[]> Commands => new()
    {
        { "fixtures/item/pipe.json", ["check"] },
        { "fixtures/item/pipe.ndjson", ["check"] },
        { "fixtures/item/pipe.json", ["publish", "item"] },
        { "data/pipe.ndjson", ["check", "data/pipe.ndjson", "--contract", "item"] },
        { "data/pipe.ndjson", ["measure", "item", "data/pipe.ndjson"] },
        { "data/pipe.json", ["signals", "merge", "data/pipe.json", "data/pipe.json"] },
        { "data/pipe.json", ["signals", "add", "item", "data/pipe.json"] },
        { "signals/item.ndjson", ["signals", "check", "item"] },
        { "signals/item.ndjson", ["signals", "suggest", "item"] },
        { "signals/item.ndjson", ["signals", "add", "item", "data/run.json"] },
        { "data/more/pipe.ndjson", ["measure", "item", "data/more"] },
        { ContractPath, ["check"] },
        { ContractPath, ["list"] },
        { ContractPath, ["bump", "item"] },
        { ContractPath, ["publish", "item"] },
        { ContractPath, ["rollback", "item"] },
        { ContractPath, ["export", "odcs", ContractPath] },
        { ContractPath, ["measure", "item", "fixtures/item/ok.json"] },
        { ContractPath, ["rehearse", "item"] },
        { "contracts/item/old.schema.json", ["diff", "contracts/item/old.schema.json", ContractPath] },
        { "contracts/item/old.schema.json", ["diff", ContractPath, "contracts/item/old.schema.json"] },
        { "item.odcs.yaml", ["import", "odcs", "item.odcs.yaml"] },
        { SealPath, ["check"] },
        { SealPath, ["publish", "item"] },
        { Published + "1.0.0.schema.json", ["check"] },
        { Published + "1.0.0.schema.json", ["list"] },
        { Published + "1.0.0.schema.json", ["rollback", "item"] },
        { Changelog, ["publish", "item"] },
        { "contracts/item/.contracts-journal", ["publish", "item"] },
        { "tests/ItemTests.Writes.received.json", ["snapshots", "list"] },
        { "tests/ItemTests.Writes.verified.json", ["snapshots", "list"] },
        { "tests/ItemTests.Writes.received.json", ["snapshots", "accept"] },
    };

    [LinuxTheory]
    [MemberData(nameof(Commands))]
    public void Command_does_not_wait_for_a_named_pipe(string path, string[] command)
    {
        using var workspace = Create();
        workspace.Write("tests/ItemTests.Writes.verified.json", "1");
        workspace.Write("tests/ItemTests.Writes.received.json", "2");
        Directory.CreateDirectory(workspace.Full("data"));
        CommandRun.InProcess(workspace.Folder, "measure", "item", "fixtures/item/ok.json", "--state", "--out", "data/run.json")
            .AssertRan(0);
        MakePipe(workspace, path);

        var run = CommandRun.Of(workspace, command);

        Assert.InRange(run.ExitCode, 1, 2);
        Assert.Contains(Reason, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static void MakePipe(Workspace workspace, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(workspace.Full(path))!);
        File.Delete(workspace.Full(path));
        using var process = Process.Start("mkfifo", [workspace.Full(path)]);
        process.WaitForExit();
    }
}
