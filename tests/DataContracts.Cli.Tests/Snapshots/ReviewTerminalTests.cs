using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using DataContracts.Cli.Tests.Hosting;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests.Snapshots;

/// <summary>An interactive review in a terminal.</summary>
public sealed class ReviewTerminalTests
{
    private const string Prompt = "all that remain) ";

    [TerminalFact]
    public async Task Keys_decide_each_snapshot()
    {
        using var workspace = Pending();

        var (exitCode, text) = await Review(workspace, "a", "\e", " ");

        Assert.Equal(1, exitCode);
        Assert.Contains("3 of 3: tests/OrderTests.C.verified.json (changed)", text, StringComparison.Ordinal);
        Assert.Equal("[2]", await File.ReadAllTextAsync(workspace.Full("tests/OrderTests.A.verified.json")));
        Assert.Equal("[1]", await File.ReadAllTextAsync(workspace.Full("tests/OrderTests.B.verified.json")));
        Assert.Equal(["OrderTests.C.received.json"], Received(workspace));
    }

    [TerminalFact(interrupts: true)]
    public async Task Interrupted_review_keeps_undecided_snapshots()
    {
        using var workspace = Pending();

        var (exitCode, _) = await Review(workspace, "a", "\x03");

        Assert.Equal(130, exitCode);
        Assert.Equal("[2]", await File.ReadAllTextAsync(workspace.Full("tests/OrderTests.A.verified.json")));
        Assert.Equal(["OrderTests.B.received.json", "OrderTests.C.received.json"], Received(workspace));
        Assert.Equal(
            ["OrderTests.A.verified.json", "OrderTests.B.verified.json", "OrderTests.C.verified.json"],
            Directory.GetFiles(workspace.Full("tests"), "*.verified.*").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static Workspace Pending() => new(
    [
        ("tests/OrderTests.cs", "class OrderTests { void A() {} void B() {} void C() {} }"),
        .. new[] { "A", "B", "C" }.SelectMany(
            name => new[] { ($"tests/OrderTests.{name}.verified.json", "[1]"), ($"tests/OrderTests.{name}.received.json", "[2]") }),
    ]);

    private static IEnumerable<string?> Received(Workspace workspace) =>
        Directory.GetFiles(workspace.Full("tests"), "*.received.*").Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static async Task<(int ExitCode, string Text)> Review(Workspace workspace, params string[] keys)
    {
        var dll = Path.Combine(AppContext.BaseDirectory, "contracts.dll");
        var start = new ProcessStartInfo("script", ["-qec", $"dotnet '{dll}' snapshots review", "/dev/null"])
        {
            WorkingDirectory = workspace.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["TERM"] = "xterm" },
        };
        using var terminal = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        var text = new StringBuilder();
        var buffer = new char[1];
        var asked = 0;
        while (await terminal.StandardOutput.ReadAsync(buffer, patience.Token) > 0)
        {
            _ = text.Append(buffer);
            if (asked < keys.Length && text.ToString().EndsWith(Prompt, StringComparison.Ordinal))
            {
                await terminal.StandardInput.WriteAsync(keys[asked++]);
                await terminal.StandardInput.FlushAsync(patience.Token);
            }
        }

        await terminal.WaitForExitAsync(patience.Token);
        return (terminal.ExitCode, text.ToString());
    }
}

/// <summary>A test that needs a terminal, provided by <c>script</c> of util-linux.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerminalFactAttribute : ConditionalFactAttribute
{
    public TerminalFactAttribute(bool interrupts = false, [CallerMemberName] string? test = null)
        : base(Reason(interrupts), test)
    {
        Interrupts = interrupts;
    }

    /// <summary>Whether the test sends Ctrl+C.</summary>
    public bool Interrupts { get; }

    private static string? Reason(bool interrupts) => !OperatingSystem.IsLinux() || !File.Exists("/usr/bin/script")
        ? "needs the command 'script' of util-linux"
        : interrupts ? InterruptSignal.ReasonToSkip : null;
}
