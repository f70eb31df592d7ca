using System.Runtime.CompilerServices;
using System.Text.Json;
using DataContracts.Cli.Hosting;
using DataContracts.Cli.Snapshots;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Snapshots;

public sealed class SnapshotsTests
{
    private const string Source = "class OrderTests { void Places_an_order() {} void Cancels(int id) {} }";

    [Fact]
    public void Pending_snapshots_and_orphans_are_listed()
    {
        using var workspace = Pending(
            ("tests/OrderTests.Refunds.verified.json", "{}"), ("tests/OrderTests.Cancels_id=1.verified.json", "{}"));

        var run = CommandRun.Of(workspace, "snapshots", "list");

        run.AssertRan(1);
        Assert.Equal(
            """
            new      tests/OrderTests.Cancels_id=2.received.json (-0 +1 lines)
            changed  tests/OrderTests.Places_an_order.received.json (-1 +1 lines)
            orphaned tests/OrderTests.Refunds.verified.json: no test of its project has this name (DC4003)
            2 to review, 1 orphaned

            """,
            run.Output);
    }

    [Fact]
    public void List_is_available_as_JSON()
    {
        using var workspace = Pending();

        var run = CommandRun.Of(workspace, "snapshots", "list", "--format", "json", "places");

        run.AssertRan(1);
        using var json = JsonDocument.Parse(run.Output);
        var snapshot = Assert.Single(json.RootElement.GetProperty("pending").EnumerateArray());
        Assert.Equal("changed", snapshot.GetProperty("state").GetString());
        Assert.Equal("tests/OrderTests.Places_an_order.verified.json", snapshot.GetProperty("verified").GetString());
        Assert.Empty(json.RootElement.GetProperty("orphans").EnumerateArray());
    }

    [Fact]
    public void Accept_moves_the_received_file_over_the_verified_one()
    {
        using var workspace = Pending();

        CommandRun.Of(workspace, "snapshots", "accept", "Places").AssertRan(0);

        Assert.Equal("[2]", File.ReadAllText(workspace.Full("tests/OrderTests.Places_an_order.verified.json")));
        Assert.False(File.Exists(workspace.Full("tests/OrderTests.Places_an_order.received.json")));
        Assert.True(File.Exists(workspace.Full("tests/OrderTests.Cancels_id=2.received.json")));

        CommandRun.Of(workspace, "snapshots", "accept").AssertRan(0);
        var list = CommandRun.Of(workspace, "snapshots", "list");
        Assert.Equal((0, "nothing to review\n"), (list.ExitCode, list.Output));
    }

    [Fact]
    public void Reject_deletes_received_files_and_orphans_only_on_request()
    {
        using var workspace = Pending(("tests/OrderTests.Refunds.verified.json", "{}"));

        CommandRun.Of(workspace, "snapshots", "reject").AssertRan(0);
        Assert.True(File.Exists(workspace.Full("tests/OrderTests.Refunds.verified.json")));
        Assert.Empty(Directory.GetFiles(workspace.Full("tests"), "*.received.*"));

        CommandRun.Of(workspace, "snapshots", "reject", "--orphans").AssertRan(0);
        Assert.Equal(
            ["OrderTests.Places_an_order.verified.json"],
            Directory.GetFiles(workspace.Full("tests"), "*.verified.*").Select(Path.GetFileName));
    }

    [Fact]
    public void Paths_of_a_build_server_are_mapped_to_the_repository()
    {
        using var workspace = Pending(("download/tests/OrderTests.Places_an_order.DotNet10_0.received.json", "[3]"));

        CommandRun.Of(workspace, "snapshots", "accept", "--from", "download").AssertRan(0);

        Assert.Equal("[3]", File.ReadAllText(workspace.Full("tests/OrderTests.Places_an_order.verified.json")));
    }

    [Fact]
    public void Paths_of_a_build_server_begin_at_the_root_of_the_repository_in_whichever_folder_the_command_runs()
    {
        using var workspace = Pending(("download/tests/OrderTests.Places_an_order.received.json", "[3]"));
        _ = Directory.CreateDirectory(workspace.Full(".git"));

        var run = CommandRun.InProcess(workspace.Full("tests"), "snapshots", "accept", "--from", "../download");

        Assert.Equal((0, "accepted OrderTests.Places_an_order.verified.json\n"), (run.ExitCode, run.Output));
        Assert.Equal("[3]", File.ReadAllText(workspace.Full("tests/OrderTests.Places_an_order.verified.json")));
    }

    [Theory]
    [InlineData("tests/OrderTests.Gone.received.json", "snapshots accept")]
    [InlineData("download/OrderTests.Places_an_order.received.json", "snapshots accept --from download")]
    [InlineData("download/other/OrderTests.Gone.received.json", "snapshots accept --from download gone")]
    public void Received_file_without_a_verified_one_and_without_a_test_is_not_accepted(string received, string arguments)
    {
        using var workspace = Pending((received, "[3]"), ("other/Other.csproj", ""), ("other/Other.cs", "class Other { void Runs() {} }"));
        File.WriteAllText(workspace.Full("tests/Tests.csproj"), "");

        CommandRun.Of(workspace, arguments.Split(' ')).AssertCouldNotRun("no test of its project has this name, so nothing was accepted");

        Assert.True(File.Exists(workspace.Full(received)));
        Assert.Equal("[1]", File.ReadAllText(workspace.Full("tests/OrderTests.Places_an_order.verified.json")));
        Assert.Single(Directory.GetFiles(workspace.Folder, "*.verified.*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Received_files_that_an_earlier_run_left_are_listed_as_such()
    {
        using var workspace = Pending(("tests/OrderTests.Gone.received.json", "{}"));
        File.WriteAllText(workspace.Full("tests/OrderTests.Places_an_order.received.json"), "[1]");

        var run = CommandRun.Of(workspace, "snapshots", "list");

        run.AssertRan(1);
        Assert.Equal(
            """
            new      tests/OrderTests.Cancels_id=2.received.json (-0 +1 lines)
            stale    tests/OrderTests.Gone.received.json (-0 +1 lines): no test of its project has this name, so it can only be rejected
            equal    tests/OrderTests.Places_an_order.received.json (-0 +0 lines): it is what is verified, so it can be rejected
            3 to review, 0 orphaned

            """,
            run.Output);
    }

    [LinuxDiskFact]
    public void Files_on_another_disk_are_accepted_atomically()
    {
        using var workspace = Pending();
        var download = Directory.CreateDirectory($"/dev/shm/datacontracts-{Guid.NewGuid():N}").FullName;
        try
        {
            _ = Directory.CreateDirectory(Path.Combine(download, "tests"));
            File.WriteAllText(Path.Combine(download, "tests/OrderTests.Places_an_order.received.json"), "[3]");

            CommandRun.Of(workspace, "snapshots", "accept", "--from", download).AssertRan(0);

            Assert.Equal("[3]", File.ReadAllText(workspace.Full("tests/OrderTests.Places_an_order.verified.json")));
            Assert.Empty(Directory.GetFiles(download, "*", SearchOption.AllDirectories));
            Assert.Empty(Directory.GetFiles(workspace.Full("tests"), ".*"));
        }
        finally
        {
            Directory.Delete(download, recursive: true);
        }
    }

    [Theory]
    [InlineData("snapshots review", "needs a terminal")]
    [InlineData("snapshots accept Nowhere", "no received file has 'Nowhere' in its path")]
    [InlineData("snapshots list --from nowhere", "'nowhere' is not a folder")]
    [InlineData("snapshots accpt", "contracts snapshots --help")]
    public void Invalid_snapshots_command_is_refused_with_its_reason(string arguments, string reason)
    {
        using var workspace = Pending();

        CommandRun.Of(workspace, arguments.Split(' ')).AssertCouldNotRun(reason);
    }

    [Theory]
    [InlineData("ar", "[2]", false, true)]
    [InlineData("sa", "[1]", true, false)]
    [InlineData("A", "[2]", true, true)]
    [InlineData("xS", "[1]", false, false)]
    public void Each_snapshot_is_reviewed_with_a_single_key(string keys, string verified, bool otherIsVerified, bool isDone)
    {
        using var workspace = Pending();
        var pressed = new Queue<char>(keys);
        var output = new StringWriter { NewLine = "\n" };
        var files = SnapshotSelection.Find(workspace.Folder, null, null);
        var pending = files.Pending.Reverse().ToArray();

        var done = new ReviewSession(
            new CommandOutput(output),
            workspace.Folder,
            files.Secrets,
            color: false,
            () => new ConsoleKeyInfo(pressed.Dequeue(), ConsoleKey.None, false, false, false)).Run(pending);

        Assert.Equal(verified, File.ReadAllText(workspace.Full("tests/OrderTests.Places_an_order.verified.json")));
        Assert.Equal(otherIsVerified, File.Exists(workspace.Full("tests/OrderTests.Cancels_id=2.verified.json")));
        Assert.Equal(isDone, done);
        Assert.StartsWith(
            "\n1 of 2: tests/OrderTests.Places_an_order.verified.json (changed)\n-[1]\n+[2]\n[a]ccept",
            output.ToString(),
            StringComparison.Ordinal);
        Assert.Empty(pressed);
    }

    private static Workspace Pending(params (string Path, string Content)[] more) => new(
    [
        ("tests/Shop.Tests.csproj", ""),
        ("tests/OrderTests.cs", Source),
        ("tests/OrderTests.Places_an_order.verified.json", "[1]"),
        ("tests/OrderTests.Places_an_order.received.json", "[2]"),
        ("tests/OrderTests.Cancels_id=2.received.json", "[]"),
        ("tests/bin/Old.Test.received.json", "[]"),
        .. more,
    ]);
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class LinuxDiskFactAttribute : ConditionalFactAttribute
{
    public LinuxDiskFactAttribute([CallerMemberName] string? test = null)
        : base(Directory.Exists("/dev/shm") ? null : "needs /dev/shm, a disk of its own", test)
    {
    }
}
