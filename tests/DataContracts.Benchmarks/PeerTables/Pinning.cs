using System.Diagnostics;
using System.Globalization;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>Pins everything that is measured to one core, on systems that support it.</summary>
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
        ? "nothing is pinned, since this system does not support it"
        : $"pinned to core {long.TrailingZeroCount(_one)}: in (a), (c) and (d) every contender with all its threads after it is warm, in "
            + "(b), (e) and (f) from its start, in (g) nothing";

    /// <summary>Processes started from now on inherit the core.</summary>
    public void PinChildren() => Pin(Environment.ProcessId, _one);

    public void ReleaseChildren() => Pin(Environment.ProcessId, _all);

    /// <summary>
    /// Pins a running process with all its threads. A process is warmed up before it is pinned, since background compilers would take
    /// seconds to catch up on a core that they share with the measured thread.
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
