using System.Diagnostics;
using System.Runtime.Versioning;

namespace DataContracts.Benchmarks.PeerTables;

/// <summary>One core for everything that is measured: processes started by a pinned thread inherit its core, with all their threads.</summary>
internal sealed class Pinning
{
    private readonly nint _before;

    private Pinning(nint before, string description)
    {
        _before = before;
        Description = description;
    }

    public string Description { get; }

    public static Pinning ToOneCore()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsWindows())
        {
            return new Pinning(0, "nothing is pinned, since this system can't");
        }

        using var self = Process.GetCurrentProcess();
        var before = self.ProcessorAffinity;
        var core = 63 - long.LeadingZeroCount(before);
        self.ProcessorAffinity = (nint)(1L << (int)core);
        return new Pinning(before, $"every measured process is pinned to core {core}, NDJSON aside");
    }

    public void Release()
    {
        if (_before != 0 && (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()))
        {
            Pin(_before);
        }
    }

    [SupportedOSPlatform("linux")]
    [SupportedOSPlatform("windows")]
    private static void Pin(nint cores)
    {
        using var self = Process.GetCurrentProcess();
        self.ProcessorAffinity = cores;
    }
}
