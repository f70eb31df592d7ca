using System.Diagnostics;
using System.Globalization;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>One core for everything that is measured, on systems that can.</summary>
internal sealed class Pinning
{
    private readonly nint _all;
    private readonly nint _one;

    public Pinning()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using var self = Process.GetCurrentProcess();
            _all = self.ProcessorAffinity;
            _one = (nint)(1L << (int)(63 - long.LeadingZeroCount(_all)));
        }
    }

    public string Description => _one == 0
        ? "nothing is pinned, since this system can't"
        : $"pinned to core {long.TrailingZeroCount(_one)}: in (a), (c) and (d) every contender with all its threads after it is warm, in "
            + "(b), (e) and (f) from its start, in (g) nothing";

    /// <summary>What is started from now on inherits the one core.</summary>
    public void PinChildren() => Pin(Environment.ProcessId, _one);

    public void ReleaseChildren() => Pin(Environment.ProcessId, _all);

    /// <summary>
    /// A running process with all its threads. Compilers in the background would take seconds to catch up with the measured thread on the
    /// core that they share, so a process gets warm before it is pinned.
    /// </summary>
    public void Pin(Process process)
    {
        foreach (var id in OperatingSystem.IsLinux() ? Threads(process.Id) : [process.Id])
        {
            Pin(id, _one);
        }
    }

    private static IEnumerable<int> Threads(int process) =>
        Directory.GetDirectories($"/proc/{process}/task")
            .Select(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture));

    private static void Pin(int id, nint cores)
    {
        if (cores != 0 && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
        {
            using var found = Process.GetProcessById(id);
            found.ProcessorAffinity = cores;
        }
    }
}
