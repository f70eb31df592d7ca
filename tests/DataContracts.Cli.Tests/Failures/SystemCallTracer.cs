using System.Diagnostics;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Failures;

/// <summary>Runs the command under strace, which lets one system call on a set of files fail.</summary>
internal static class SystemCallTracer
{
    /// <summary>Why it can't be used here, or null.</summary>
    public static string? MissingReason { get; } = SlowTests.MissingReason
        ?? (CanTrace() ? null : "strace is not installed or may not trace");

    /// <param name="workspace">The command's working directory.</param>
    /// <param name="files">Full paths of the files and folders whose system calls count.</param>
    /// <param name="failure">The failing system call in strace's syntax, such as <c>openat:error=EIO:when=2</c>.</param>
    /// <param name="arguments">The command's arguments.</param>
    /// <returns>The run, and whether a system call failed.</returns>
    public static (CommandRun Run, bool HasFailed) Run(
        Workspace workspace, IEnumerable<string> files, string failure, params string[] arguments)
    {
        var trace = Path.GetTempFileName();
        try
        {
            var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
            string[] options = ["-f", "--seccomp-bpf", "-e", $"trace={failure.Split(':')[0]}", "-qq", "-o", trace,
                .. files.SelectMany(path => new[] { "-P", path }), "-e", $"inject={failure}"];
            var start = new ProcessStartInfo(
                "strace", [.. options, host, Path.Combine(AppContext.BaseDirectory, "contracts.dll"), .. arguments])
            {
                WorkingDirectory = workspace.Folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var run = CommandRun.Finish(process);
            return (run, File.ReadAllText(trace).Contains("(INJECTED)", StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(trace);
        }
    }

    private static bool CanTrace()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("strace", ["-qq", "-o", "/dev/null", "true"])
            {
                RedirectStandardError = true,
            })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
