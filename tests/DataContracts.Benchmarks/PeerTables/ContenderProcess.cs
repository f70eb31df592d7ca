using System.Diagnostics;
using System.Globalization;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>The process of a contender with one schema and its documents; it is idle while others are measured.</summary>
internal sealed class ContenderProcess : IDisposable
{
    private readonly Process? _process;

    public ContenderProcess(CommandLine contender, string schema, string? documents = null)
    {
        Name = contender.Name;
        Failure = contender.Absent;
        if (Failure is null)
        {
            string[] arguments = [.. contender.Arguments, schema, .. documents is null ? Array.Empty<string>() : [documents]];
            _process = Process.Start(
                new ProcessStartInfo(contender.Program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            FirstCompile = TimeSpan.FromMicroseconds(Answer() is { } ready ? Number(ready.Split(' ')[1]) / 1000 : 0);
        }
    }

    public string Name { get; }

    /// <summary>The reason why the contender can't be measured, or null.</summary>
    public string? Failure { get; private set; }

    public TimeSpan FirstCompile { get; }

    public double? MegabytesPerSecond(string form, int milliseconds) =>
        Ask($"{form} {milliseconds}")?.Split(' ') is [var bytes, var nanoseconds] ? Number(bytes) * 1000 / Number(nanoseconds) : null;

    public double? NumberOf(string command) => Ask(command) is { } answer ? Number(answer) : null;

    public string? Ask(string command)
    {
        if (Failure is not null)
        {
            return null;
        }

        _process!.StandardInput.Write(command + "\n");
        _process.StandardInput.Flush();
        return Answer();
    }

    public void Pin(Pinning pinning)
    {
        if (Failure is null)
        {
            pinning.Pin(_process!);
        }
    }

    public void Dispose()
    {
        _process?.StandardInput.Close();
        _process?.WaitForExit();
        _process?.Dispose();
    }

    private string? Answer()
    {
        var line = _process!.StandardOutput.ReadLine() ?? "failed: it ended without an answer";
        if (!line.StartsWith("failed: ", StringComparison.Ordinal))
        {
            return line;
        }

        Failure = line["failed: ".Length..];
        return null;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
