using System.Globalization;
using static DataContracts.Cli.Tests.VersionedWorkspace;

namespace DataContracts.Cli.Tests.Failures;

/// <summary>
/// Each system call of a command that writes fails once. Whatever fails, the command either does all of its work or reports one line, and
/// the next command finds the old state or the new one.
/// </summary>
public sealed class FailedSystemCallTests
{
    private const string Received = "tests/ItemTests.Writes.received.json";
    private const string Verified = "tests/ItemTests.Writes.verified.json";

    private static readonly string[] s_calls =
    [
        "openat", "stat", "lstat", "newfstatat", "statx", "read", "pread64", "write", "pwrite64", "getdents64", "fsync", "ftruncate",
        "rename", "unlink", "mkdir", "readlink", "flock",
    ];

    public static TheoryData<string, string> Calls
    {
        get
        {
            var calls = new TheoryData<string, string>();
            foreach (var command in new[] { "first publish", "publish", "bump", "rollback", "accept" })
            {
                foreach (var call in s_calls)
                {
                    calls.Add(command, call);
                }
            }

            return calls;
        }
    }

    [TracedTheory]
    [MemberData(nameof(Calls))]
    public void Failing_system_call_leaves_the_old_state_or_the_new_one(string command, string call)
    {
        using var whole = Prepare(command);
        var before = whole.Snapshot();
        Assert.Equal(0, CommandRun.InProcess(whole.Folder, ArgumentsOf(command)).ExitCode);
        var after = whole.Snapshot();
        var hasFailed = true;
        for (var number = 1; hasFailed; number++)
        {
            var failure = string.Create(CultureInfo.InvariantCulture, $"{call}:error=EIO:when={number}");
            hasFailed = MeetsFailure(command, failure, before, after);
        }
    }

    /// <summary>Asserts that all is well after a failure; false where the command makes no such call as often.</summary>
    private static bool MeetsFailure(string command, string failure, string before, string after)
    {
        using var workspace = Prepare(command);
        var (run, hasFailed) = SystemCallTracer.Run(workspace, FilesOf(workspace), failure, ArgumentsOf(command));
        AssertSound(workspace, run, before, after, failure);
        return hasFailed;
    }

    private static void AssertSound(Workspace workspace, CommandRun run, string before, string after, string failure)
    {
        var because = $"{failure}: exit code {run.ExitCode}\n{run.Output}\n{run.Error}";
        Assert.False(run.Error.Contains("internal error", StringComparison.Ordinal), because);
        Assert.False(run.Error.Contains("   at ", StringComparison.Ordinal), because);
        Assert.True(run.ExitCode is 0 or 1 or 2, because);
        Assert.True(run.ExitCode == 0 || run.Output.Length + run.Error.Length > 0, because);

        // The next command that writes finishes or clears away what was interrupted; a received file that stayed is accepted again.
        _ = CommandRun.InProcess(workspace.Folder, "bump", "item");
        _ = CommandRun.InProcess(workspace.Folder, "snapshots", "accept");
        var state = workspace.Snapshot();
        Assert.True(state == after || (run.ExitCode != 0 && state == before), $"{because}\n{state}");
    }

    private static Workspace Prepare(string command)
    {
        var workspace = command == "first publish" ? Create() : WithTwoVersions();
        switch (command)
        {
            case "publish":
                workspace.Write(ContractPath, Contract("2.0.0"));
                break;
            case "bump":
                workspace.Write(ContractPath, Contract("1.1.0"));
                break;
            case "accept":
                workspace.Write(Received, "2\n");
                workspace.Write(Verified, "1\n");
                break;
            default:
                break;
        }

        return workspace;
    }

    private static string[] ArgumentsOf(string command) => command switch
    {
        "accept" => ["snapshots", "accept"],
        "first publish" => ["publish", "item"],
        _ => [command, "item"],
    };

    /// <summary>All that is there and all that the command may make; strace knows a file only by its full path.</summary>
    private static IEnumerable<string> FilesOf(Workspace workspace)
    {
        var files = Directory.EnumerateFileSystemEntries(workspace.Folder, "*", SearchOption.AllDirectories)
            .Concat(new[] { "1.0.0", "1.1.0", "2.0.0" }.Select(version => workspace.Full($"{Published}{version}.schema.json")))
            .Concat(new[] { ContractPath, SealPath, Changelog, "contracts/item/.contracts-journal" }.Select(workspace.Full))
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return files.Concat(files.Select(path => Path.Combine(
            Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.contracts-new")));
    }
}
