using System.Diagnostics;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Discovery;

/// <summary>A file name that is not UTF-8, as old archives have them, is reported once, with what to do about it.</summary>
public sealed class FileNameTests
{
    private const string Reason = "a name in its path is not UTF-8, and by such a name nothing can be opened; rename it";

    [LinuxTheory]
    [InlineData(@"fixtures/order/x\351.json")]
    [InlineData(@"fixtures/order/x\351.ndjson")]
    [InlineData(@"contracts/x\351.schema.json")]
    public void File_with_such_a_name_is_one_finding(string name)
    {
        using var workspace = new ShellWorkspace(name);

        var run = CommandRun.InProcess(workspace.Folder, "check", "--format", "msbuild");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        var shown = name.Replace(@"\351", "\uFFFD", StringComparison.Ordinal);
        var finding = Assert.Single(run.Output.Split('\n'), line => line.Contains(shown, StringComparison.Ordinal));
        Assert.StartsWith($"{shown}(1,1): error DC0001: the file can't be read: {Reason}", finding, StringComparison.Ordinal);
    }

    [LinuxTheory]
    [InlineData(@"fixtures/x\351/a.json", "check")]
    [InlineData(@"contracts/x\351/a.schema.json", "list")]
    [InlineData(@"fixtures/x\351/a.json", "publish", "order")]
    [InlineData(@"tests/x\351/A.verified.json", "snapshots", "list")]
    [InlineData(@"contracts/order/x\351.json", "rehearse", "order")]
    [InlineData(@"contracts/order/x\351/a.json", "rehearse", "order")]
    [InlineData(@"contracts/order/published/x\351.schema.json", "rehearse", "order")]
    [InlineData(@"fixtures/order/x\351.json", "rehearse", "order")]
    [InlineData(@"fixtures/x\351/a.json", "rehearse", "order")]
    public void Name_that_can_not_be_copied_or_searched_ends_the_command(string name, params string[] arguments)
    {
        using var workspace = new ShellWorkspace(name);

        CommandRun.InProcess(workspace.Folder, arguments).AssertCouldNotRun(Reason);
    }

    [LinuxTheory]
    [InlineData("check", "fixtures/order/x\uFFFD.json")]
    [InlineData("import", "odcs", "fixtures/order/x\uFFFD.json")]
    public void Argument_with_such_a_name_is_rejected(params string[] arguments)
    {
        using var workspace = new ShellWorkspace(@"fixtures/order/x\351.json");

        CommandRun.InProcess(workspace.Folder, arguments).AssertCouldNotRun($"can't be opened: {Reason}");
    }

    /// <summary>A folder with one file that only a shell can make and delete.</summary>
    private sealed class ShellWorkspace : IDisposable
    {
        private readonly Workspace _workspace = Workspace.WithOrders();

        public ShellWorkspace(string name) =>
            Run($"""f="$(printf '{name}')"; mkdir -p "$(dirname "$f")"; echo '[]' > "$f" """);

        public string Folder => _workspace.Folder;

        public void Dispose()
        {
            Run("rm -rf ./*");
            _workspace.Dispose();
        }

        private void Run(string script)
        {
            using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { WorkingDirectory = Folder })!;
            shell.WaitForExit();
            Assert.Equal(0, shell.ExitCode);
        }
    }
}
