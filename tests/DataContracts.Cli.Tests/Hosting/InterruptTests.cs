using System.Diagnostics;

namespace DataContracts.Cli.Tests.Hosting;

public sealed class InterruptTests
{
    [InterruptFact]
    public void Interrupt_ends_the_command_immediately_with_exit_code_130()
    {
        using var workspace = Workspace.WithOrders();
        using var process = CommandRun.Start(workspace, [], hasInput: true, "check", "-", "--contract", "order");

        // More than a pipe can buffer: once it is written, the command has started reading and waits for the rest.
        var line = new string(' ', 1023) + '\n';
        for (var i = 0; i < 200; i++)
        {
            process.StandardInput.Write(line);
        }

        process.StandardInput.Flush();

        Run("kill", "-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

        var run = CommandRun.Finish(process);
        Assert.Equal(new CommandRun(130, "", ""), run);
    }

    [UnixFact]
    public void Full_disk_is_reported_in_one_line()
    {
        using var workspace = Workspace.WithOrders();
        var dll = Path.Combine(AppContext.BaseDirectory, "contracts.dll");
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", $"dotnet '{dll}' check > /dev/full"])
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        CommandRun.Finish(shell).AssertCouldNotRun("No space left on device");
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
