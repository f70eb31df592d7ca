using System.Diagnostics;
using System.Runtime.CompilerServices;
using DataContracts.Tests;

namespace DataContracts.Cli.Tests;

/// <summary>A test that mounts a file system of a few kilobytes, in a namespace of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TinyDiskFactAttribute : ConditionalFactAttribute
{
    private static readonly bool s_canMount = CanMount();

    public TinyDiskFactAttribute([CallerMemberName] string? test = null)
        : base(s_canMount ? null : "needs Linux and user namespaces", test)
    {
    }

    private static bool CanMount()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            using var shell = Process.Start(new ProcessStartInfo("unshare", ["-rm", "sh", "-c", "mount -t tmpfs -o size=8k tmpfs /mnt"])
            {
                RedirectStandardError = true,
            })!;
            shell.WaitForExit();
            return shell.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // unshare is not installed.
        }
    }
}
