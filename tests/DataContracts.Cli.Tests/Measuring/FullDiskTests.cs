using System.Diagnostics;

namespace DataContracts.Cli.Tests.Measuring;

/// <summary>A disk that is full leaves what was there.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const string Before = "{\"signals\":\"1.0\",\"run\":\"2026-01-01\",\"rows\":1}\n";

    private readonly Workspace _workspace = new(
        ("contracts/orders/orders.schema.json", "{}"),
        ("data/orders.ndjson", "{\"id\":\"a\"}\n"),
        ("disk/README.md", ""));

    public void Dispose() => _workspace.Dispose();

    [TinyDiskFact]
    public void History_is_as_it_was()
    {
        // The line begins in a page that is there, so a part of it could be written.
        var history = string.Concat(Enumerable.Repeat(Before, 4050 / Before.Length));
        _workspace.Write("before.ndjson", history);
        var run = Run("cp before.ndjson disk/h.ndjson && head -c 4096 /dev/zero > disk/filler",
            "measure orders data --history disk/h.ndjson", "cat disk/h.ndjson > after.ndjson; ls -A disk > files.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("contracts: the history can't be written: No space left on device", run.Error, StringComparison.Ordinal);
        Assert.Equal(history, File.ReadAllText(_workspace.Full("after.ndjson")));
        Assert.Equal(["filler", "h.ndjson"], File.ReadAllLines(_workspace.Full("files.txt")));
    }

    [TinyDiskFact]
    public void Document_is_as_it_was()
    {
        var run = Run("echo before > disk/s.json && head -c 4096 /dev/zero > disk/filler",
            "measure orders data --state --out disk/s.json", "cat disk/s.json > after.json; ls -A disk > files.txt");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("contracts: No space left on device", run.Error, StringComparison.Ordinal);
        Assert.Equal("before\n", File.ReadAllText(_workspace.Full("after.json")));
        Assert.Equal(["filler", "s.json"], File.ReadAllLines(_workspace.Full("files.txt")));
    }

    [UnixFact]
    public void Standard_output_that_is_full_is_reported_in_one_line()
    {
        var command = $"dotnet '{Path.Combine(AppContext.BaseDirectory, "contracts.dll")}' measure orders data > /dev/full";
        CommandRun.Finish(Start("sh", "-c", command)).AssertCouldNotRun("No space left on device");
    }

    private CommandRun Run(string before, string command, string after)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var dll = Path.Combine(AppContext.BaseDirectory, "contracts.dll");
        return CommandRun.Finish(Start(
            "unshare",
            "-rm",
            "sh",
            "-c",
            $"mount -t tmpfs -o size=8k tmpfs disk && {before} && '{host}' '{dll}' {command}; code=$?; {after}; exit $code"));
    }

    private Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
    {
        WorkingDirectory = _workspace.Folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
