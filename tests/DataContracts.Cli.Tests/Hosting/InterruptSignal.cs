using System.Globalization;

namespace DataContracts.Cli.Tests.Hosting;

/// <summary>SIGINT, which a shell's background job ignores, and so does every process that it starts.</summary>
internal static class InterruptSignal
{
    private const string Status = "/proc/self/status";
    private const int Bit = 1 << 1;

    /// <summary>Why a command can't be interrupted here; null where it can.</summary>
    public static string? ReasonToSkip =>
        !File.Exists(Status) ? "needs Linux" : IsIgnored() ? "SIGINT is ignored here, as in a background job of a script" : null;

    private static bool IsIgnored()
    {
        var mask = File.ReadLines(Status).First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)).Split('\t')[1];
        return (long.Parse(mask, NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Bit) != 0;
    }
}
