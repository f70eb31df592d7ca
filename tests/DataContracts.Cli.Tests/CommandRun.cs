using System.Diagnostics;
using System.Globalization;
using System.Text;
using DataContracts.Cli.Commands;
using DataContracts.Cli.Hosting;
using DataContracts.Reporting;

namespace DataContracts.Cli.Tests;

/// <summary>One run of the command, with separate output streams.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    private static readonly string[] s_ownVariables =
        ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM", "CI", "TF_BUILD", "GITHUB_ACTIONS"];

    public static CommandRun Of(Workspace workspace, params string[] arguments) => Of(workspace, [], arguments);

    public static CommandRun Of(Workspace workspace, (string Name, string Value)[] variables, params string[] arguments)
    {
        using var process = Start(workspace, variables, arguments);
        return Finish(process);
    }

    /// <summary>Runs in this process, which is ten times as fast: for the preparation of a test.</summary>
    public static CommandRun InProcess(string folder, params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var (standardOutput, standardError) = (new CommandOutput(output), new CommandOutput(error));
        var context = new CommandContext(
            () => Stream.Null, standardOutput, standardError, RunEnvironment.Read(_ => null, isTerminal: false, null), folder);
        try
        {
            return new CommandRun(ContractsCommand.Run(arguments, context), output.ToString(), error.ToString());
        }
        catch (CannotRunException exception)
        {
            standardError.Line($"contracts: {exception.Message}");
            return new CommandRun(2, output.ToString(), error.ToString());
        }
    }

    public static Process Start(Workspace workspace, (string Name, string Value)[] variables, params string[] arguments) =>
        Start(workspace, variables, hasInput: false, arguments);

    public static Process Start(
        Workspace workspace, (string Name, string Value)[] variables, bool hasInput, params string[] arguments)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(host, [Path.Combine(AppContext.BaseDirectory, "contracts.dll"), .. arguments])
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardInput = hasInput,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in s_ownVariables)
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static CommandRun Finish(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();

        // The streams end after the process, so that reading them first would wait forever for one that hangs.
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("the command hangs");
        }

        return new CommandRun(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    /// <summary>Asserts that the command was refused with one line on standard error, no standard output and no stack trace.</summary>
    public void AssertCouldNotRun(string reason)
    {
        Assert.Contains(reason, Error, StringComparison.Ordinal);
        Assert.StartsWith("contracts: ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (ExitCode, Output));
    }

    /// <summary>Asserts that the command ran and wrote nothing.</summary>
    public void AssertSilent() => Assert.Equal(new CommandRun(0, "", ""), this);

    /// <summary>Asserts that the command ran and wrote nothing to standard error.</summary>
    public void AssertRan(int exitCode)
    {
        Assert.Equal(("", exitCode), (Error, ExitCode));
        Assert.NotEqual("", Output);
    }
}
